import { type Answers, choicesAt, moreAt, registerValue, textAt, valueAt } from '../../interview/answers.ts'
import type { Scope } from '../../interview/scope.ts'
import { type TouchpointEntry, touchpointEntrySchema } from '../../touchpoint/entry.ts'
import { FIELDS, type Field } from '../entry-change.ts'

/** The list of changes in the interview. */
export const CHANGES = 'changes'

/** The address of a question about one change. */
export const changeAddress = (item: string, question: string): string => `${CHANGES}/${item}/${question}`

/** The entry that a change is about, as it stood in the list when it was picked. */
export function pickedEntry(answers: Answers, item: string): TouchpointEntry | undefined {
  if (!registerValue.safeParse(valueAt(answers, changeAddress(item, 'entry'))).success) return undefined
  return touchpointEntrySchema.safeParse(moreAt(answers, changeAddress(item, 'entry'))['entry']).data
}

/** What is to happen to the entry: a draft can only be added, one in force be changed or taken out. */
export function deedAt(answers: Answers, item: string): 'add' | 'change' | 'remove' | undefined {
  const entry = pickedEntry(answers, item)
  if (!entry) return undefined
  if (entry.state === 'draft') return 'add'
  const deed = textAt(answers, changeAddress(item, 'deed'))
  return deed === 'change' || deed === 'remove' ? deed : undefined
}

/** The fields that were ticked as changing. */
export const tickedFields = (answers: Answers, item: string): Field[] => {
  const { keys } = choicesAt(answers, changeAddress(item, 'fields'))
  return FIELDS.filter((field) => keys.includes(field))
}

export const itemOf = ({ item }: Pick<Scope<unknown>, 'item'>): string => item?.key ?? ''

/** Whether this field of the change at hand is asked. */
export const isAsked = (scope: Scope<unknown>, field: Field): boolean =>
  deedAt(scope.answers, itemOf(scope)) === 'change' && tickedFields(scope.answers, itemOf(scope)).includes(field)

/** The entry of the change at hand. */
export const entryAt = (scope: Pick<Scope<unknown>, 'answers' | 'item'>): TouchpointEntry | undefined =>
  pickedEntry(scope.answers, itemOf(scope))
