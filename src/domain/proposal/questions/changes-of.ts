import { type Answers, choicesAt, itemsValue, textAt, valueAt } from '../../interview/answers.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import { cleanText } from '../../text/clean-text.ts'
import { defaultActions, defaultSpecifics, type ListWording, withDefaults } from '../../touchpoint/defaults.ts'
import { MARKS, SOURCE_KINDS, type TouchpointEntry } from '../../touchpoint/entry.ts'
import { listWording, subtypesOf } from '../../touchpoint/questions/list-clause.ts'
import { otherNeedOf } from '../../touchpoint/questions/other-need.ts'
import { changedFields, type EntryChange, type Field } from '../entry-change.ts'
import { CHANGES, changeAddress, deedAt, pickedEntry, tickedFields } from './item-answers.ts'

/** The items of the interview's list of changes. */
export function changeItems(answers: Answers): string[] {
  const parsed = itemsValue.safeParse(valueAt(answers, CHANGES))
  return parsed.success ? parsed.data.items : ['i1']
}

type Item = { answers: Answers; item: string; regulation: Regulation }

const SET: Record<Field, (before: TouchpointEntry, at: Item) => Partial<TouchpointEntry>> = {
  name: ({ name }, at) => ({ name: said(at, 'name') || name }),
  kind: ({ kind, subtype }, at) => {
    const key = said(at, 'subtype') || subtype
    return { subtype: key, kind: subtypesOf(at.regulation).find((one) => one.key === key)?.kind ?? kind }
  },
  needs: (_, { answers, item, regulation }) => {
    const { keys } = choicesAt(answers, changeAddress(item, 'needs'))
    const needs = listWording(regulation).needs.filter(({ key }) => keys.includes(key))
    return { needs: needs.map(({ key }) => key), otherNeed: otherNeedOf(answers, regulation, changeAddress(item, '')) }
  },
  actions: (_, at) => ({ actions: said(at, 'actions') }),
  specifics: (_, at) => ({ specifics: said(at, 'specifics') }),
  marks: (_, { answers, item }) => {
    const { keys } = choicesAt(answers, changeAddress(item, 'marks'))
    return { marks: MARKS.filter((mark) => keys.includes(mark)) }
  },
  source: ({ sourceKind, sourceRef }, at) => ({
    sourceKind: SOURCE_KINDS.find((kind) => kind === said(at, 'sourceKind')) ?? sourceKind,
    sourceRef: said(at, 'sourceRef') || sourceRef,
  }),
}

const said = ({ answers, item }: Item, question: string): string => cleanText(textAt(answers, changeAddress(item, question)))

/** Texts that only followed from the needs or the kind go on following (R38), unless they are changed themselves. */
function following(before: TouchpointEntry, after: TouchpointEntry, fields: readonly Field[], wording: ListWording): TouchpointEntry {
  const actions = !fields.includes('actions') && before.actions === defaultActions(before.needs, wording) ? '' : after.actions
  const specifics = !fields.includes('specifics') && before.specifics === defaultSpecifics(before.kind, wording) ? '' : after.specifics
  return withDefaults({ ...after, actions, specifics }, wording)
}

function changed(before: TouchpointEntry, at: Item): TouchpointEntry {
  const fields = tickedFields(at.answers, at.item)
  const after: TouchpointEntry = Object.assign({ ...before }, ...fields.map((field) => SET[field](before, at)))
  return following(before, after, fields, listWording(at.regulation))
}

/** The change that one item of the interview stands for; undefined while it is not complete. */
export function changeAt(answers: Answers, item: string, regulation: Regulation): EntryChange | undefined {
  const entry = pickedEntry(answers, item)
  const deed = deedAt(answers, item)
  if (!entry || !deed) return undefined
  const entryId = entry.id
  if (deed === 'add') return { kind: 'add', entryId, after: { ...withDefaults(entry, listWording(regulation)), state: 'approved' } }
  if (deed === 'remove') return { kind: 'remove', entryId, before: entry }
  return { kind: 'change', entryId, before: entry, after: changed(entry, { answers, item, regulation }) }
}

/** Every change that the answers stand for, in the sequence of the interview. */
export const changesOf = (answers: Answers, regulation: Regulation): EntryChange[] =>
  changeItems(answers).flatMap((item) => changeAt(answers, item, regulation) ?? [])

/** The first item whose change leaves the entry as it is. */
export const idleItem = (answers: Answers, regulation: Regulation): string | undefined =>
  changeItems(answers).find((item) => {
    const change = changeAt(answers, item, regulation)
    return change?.kind === 'change' && changedFields(change.before, change.after).length === 0
  })
