import type { Role } from '../rights/roles.ts'
import type { Frozen } from './frozen.ts'
import type { Regulation } from './parse-regulation.ts'
import type { ClauseRef } from './schema/act.ts'
import type { LocalStep } from './schema/list-route.ts'
import type { LocalText } from './schema/words.ts'

/**
 * What holds in an authority: the act where it speaks, with its clause, else the setting. A clause of null is shown as «настройка
 * ведомства».
 */
export type Settled<T> = Frozen<T> & { readonly clause: Frozen<ClauseRef> | null }

/**
 * The steps of an approval, in their strict succession (R55). Where the act lets officials agree (C16), its route holds. Where it does not
 * (E), a route that the authority has added holds instead, else the act's own steps. Empty without a route of either.
 */
export function approvalRouteOf({ listRules, settings }: Regulation): readonly Settled<LocalStep>[] {
  const ofAct = listRules?.approvalRoute ?? []
  const added = settings.approval.route
  if (!added || ofAct.some(({ does }) => does === 'agrees')) return ofAct
  return added.map((step) => ({ ...step, clause: null }))
}

export type TermKey = 'approvalStep' | 'publicationAfterApproval' | 'publicationAfterChange'

/** A term in working days: of a step of the route (R55), of publication (R52). */
export function termOf({ listRules, settings }: Regulation, key: TermKey): Settled<{ workingDays: number }> {
  const ofAct = {
    approvalStep: listRules?.stepTerm,
    publicationAfterApproval: listRules?.publication.afterApproval,
    publicationAfterChange: listRules?.publication.afterChange,
  }
  return ofAct[key] ?? { workingDays: settings.terms[key], clause: null }
}

/** What stands for interaction specifics that nobody gave, by the kind of the point (R38). */
export function specificsOf({ listRules, settings }: Regulation, kind: 'digital' | 'offline'): Settled<LocalText> {
  const ofAct = listRules?.specifics
  return { ...(ofAct ?? settings.specifics)[kind], clause: ofAct?.clause ?? null }
}

/** Who monitors a unit's list and who receives the result: the roles of the act, else those that take these parts everywhere (E16). */
const USUAL = { responsible: 'interactionOfficer', receiver: 'workingGroupSecretary' } as const

export type Monitoring = NonNullable<Regulation['settings']['monitoring']> & Frozen<{ responsible: Role; receiver: Role }>

/** The yearly monitoring (R70): its dates and its roles, or null where neither the act nor the authority knows one. */
export function monitoringOf({ listRules, settings }: Regulation): Settled<Monitoring> | null {
  if (listRules?.monitoring) {
    const { checkBy, handOverBy, responsible, receiver, clause } = listRules.monitoring
    return { checkBy, handOverBy, responsible, receiver, clause }
  }
  return listRules && settings.monitoring && { ...settings.monitoring, ...USUAL, clause: null }
}

/** Whether a proposal needs an explanatory note (R54). */
export function noteOf({ listRules, settings }: Regulation): Settled<{ required: boolean }> {
  const ofAct = listRules?.proposal.explanatoryNote
  return ofAct ? { required: true, clause: ofAct.clause } : { required: settings.approval.noteRequired, clause: null }
}
