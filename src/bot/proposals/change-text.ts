import type { ProposalView } from '../../app/proposals/views/proposal-view.ts'
import { afterOf, beforeOf, type Field, fieldsOf, subjectOf } from '../../domain/proposal/entry-change.ts'
import { fieldWords } from '../../domain/proposal/field-words.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import type { Say } from '../cards/say.ts'

type Cut = (text: string) => string

/** The words of a regulation behind the keys of an entry. */
export type Wording = Pick<Regulation, 'listRules'>

/** One change, field by field, before and after (R56); of an entry that comes what it will say, of one that goes its name. */
export function changeLines({ change, businessProcess }: ProposalView['changes'][number], wording: Wording, say: Say, cut: Cut): string[] {
  const [before, after] = [beforeOf(change), afterOf(change)]
  const valueIn = (entry: TouchpointEntry, field: Field): string => fieldWords(entry, field, wording).map(say.brief).join('; ')
  const name = (before ?? subjectOf(change)).name
  const title = say.t(`proposal-change-${change.kind}`, { name: cut(name), process: cut(businessProcess) })
  const lines = fieldsOf(change).flatMap((field) => {
    const now = after ? valueIn(after, field) : ''
    if (before && after) {
      const was = valueIn(before, field)
      return [
        say.t(`proposal-field-${field}`),
        say.t('proposal-was', { value: cut(was || '–') }),
        say.t('proposal-will', { value: cut(now || '–') }),
      ]
    }
    return now === '' || field === 'name' ? [] : [say.t('entry-field', { field: say.t(`proposal-field-${field}`), value: cut(now) })]
  })
  return [title, ...lines]
}
