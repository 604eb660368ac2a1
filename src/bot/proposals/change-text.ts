import type { ProposalView } from '../../app/proposals/views/proposal-view.ts'
import { afterOf, beforeOf, type Field, fieldsOf, subjectOf } from '../../domain/proposal/entry-change.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import type { Say } from '../cards/say.ts'

type Named = { key: string; ru: string; en?: string | undefined; short?: string | undefined }
type Cut = (text: string) => string

/** The words of a regulation behind the keys of an entry. */
export type Wording = { needs: readonly Named[]; subtypes: readonly Named[]; sources: readonly Named[] }

export const wordingOf = ({ listRules }: Regulation): Wording => ({
  needs: listRules?.needs ?? [],
  subtypes: listRules?.subtypes ?? [],
  sources: listRules?.sourceDocuments ?? [],
})

const briefOf = (named: readonly Named[], key: string, say: Say): string => say.brief(named.find((one) => one.key === key) ?? key)

const list = (words: readonly string[]): string => words.filter((word) => word !== '').join('; ')

/** A field of an entry as people read it; empty where nothing stands there. */
function wordsOf(entry: TouchpointEntry, field: Field, wording: Wording, say: Say): string {
  const values: Record<Field, () => string> = {
    name: () => say.words(entry.name),
    kind: () => `${say.t(`kind-${entry.kind}`)}, ${briefOf(wording.subtypes, entry.subtype, say)}`,
    needs: () => list([...entry.needs.map((key) => briefOf(wording.needs, key, say)), say.words(entry.otherNeed)]),
    actions: () => say.words(entry.actions),
    specifics: () => say.words(entry.specifics),
    marks: () => list(entry.marks.map((mark) => say.t(`mark-${mark}.short`))),
    source: () => list([entry.sourceKind === '' ? '' : briefOf(wording.sources, entry.sourceKind, say), say.words(entry.sourceRef)]),
  }
  return values[field]()
}

const orDash = (value: string): string => (value === '' ? '–' : value)

/** One change, field by field, before and after (R56); of an entry that comes what it will say, of one that goes its name. */
export function changeLines({ change, businessProcess }: ProposalView['changes'][number], wording: Wording, say: Say, cut: Cut): string[] {
  const [before, after] = [beforeOf(change), afterOf(change)]
  const name = (before ?? subjectOf(change)).name
  const title = say.t(`proposal-change-${change.kind}`, { name: cut(name), process: cut(businessProcess) })
  const lines = fieldsOf(change).flatMap((field) => {
    const now = after ? wordsOf(after, field, wording, say) : ''
    if (before && after) {
      const was = wordsOf(before, field, wording, say)
      return [
        say.t(`proposal-field-${field}`),
        say.t('proposal-was', { value: cut(orDash(was)) }),
        say.t('proposal-will', { value: cut(orDash(now)) }),
      ]
    }
    return now === '' || field === 'name' ? [] : [say.t('entry-field', { field: say.t(`proposal-field-${field}`), value: cut(now) })]
  })
  return [title, ...lines]
}
