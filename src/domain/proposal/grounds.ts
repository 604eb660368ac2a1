import type { ListRules, Regulation } from '../regulation/regulation.ts'
import { CLARIFICATION, changedFields, type EntryChange } from './entry-change.ts'

type Ground = ListRules['changeGrounds'][number]

/** What changes do: entries come or go, points change their kind, points change the needs. */
export type Substance = { register: boolean; kind: boolean; needs: boolean }

/** What is changed in substance (R53): a change of channel is one of the kind of point. */
export function substanceOf(changes: readonly EntryChange[]): Substance {
  const fields = changes.flatMap((change) => (change.kind === 'change' ? changedFields(change.before, change.after) : []))
  return {
    register: changes.some(({ kind }) => kind !== 'change'),
    kind: fields.includes('kind'),
    needs: fields.includes('needs'),
  }
}

/** Whether the changes may go without a ground: they change neither kind nor needs, no entry comes or goes, and the authority lets it pass (R53). */
export function mayClarify(changes: readonly EntryChange[], { settings }: Regulation): boolean {
  const { register, kind, needs } = substanceOf(changes)
  return settings.approval.clarificationWithoutGround && !register && !kind && !needs && changes.length > 0
}

/**
 * The grounds that can be named for these changes, the fitting one first (R53). Kind and needs are no ground of changes that leave them as they
 * are, unless entries come or go. Where nothing fits but a clarification is not allowed, all are offered.
 */
export function groundsFor(changes: readonly EntryChange[], regulation: Regulation): Ground[] {
  const all = [...(regulation.listRules?.changeGrounds ?? [])]
  const { register, kind, needs } = substanceOf(changes)
  const fits: Record<Ground['key'], boolean> = { register: true, kind: register || kind, needs: register || needs }
  const first: Record<Ground['key'], boolean> = { register, kind, needs }
  const left = all.filter(({ key }) => fits[key])
  const offered = register || kind || needs || mayClarify(changes, regulation) ? left : all
  return offered.sort((one, other) => Number(first[other.key]) - Number(first[one.key]))
}

/** Whether a proposal with these changes may name this ground. */
export const isGround = (ground: string, changes: readonly EntryChange[], regulation: Regulation): boolean =>
  ground === CLARIFICATION ? mayClarify(changes, regulation) : groundsFor(changes, regulation).some(({ key }) => key === ground)
