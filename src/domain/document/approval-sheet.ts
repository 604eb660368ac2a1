import type { Words } from '../interview/words.ts'
import { afterOf, beforeOf, type EntryChange, type Field, fieldsOf, subjectOf } from '../proposal/entry-change.ts'
import { fieldWords } from '../proposal/field-words.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Day } from '../text/day.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import type { Block, OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'

/** What a person did at which step, with name and position as they were at that moment (R63). `step` is undefined for the initiator's deeds. */
export type DeedFacts = {
  step: Words | undefined
  deed: string
  name: string
  position: string
  forName: string
  words: string
  day: Day
  time: string
  channel: string
}

export type RoundFacts = {
  round: number
  ground: { words: Words; cited: string } | undefined
  note: string
  noteFile: string
  deeds: readonly DeedFacts[]
}

/** Everything that the sheet says (R60). `head` is the hash of the journal's newest line, `signature` the authority's own act on signatures, perhaps empty. */
export type SheetFacts = {
  authority: string
  unit: string
  number: number
  state: string
  author: { name: string; position: string }
  changes: readonly { change: EntryChange; businessProcess: string }[]
  rounds: readonly RoundFacts[]
  questions: readonly { who: string; text: string; answer: string }[]
  regulation: Pick<Regulation, 'listRules'>
  act: string
  made: Day
  head: string
  signature: string
}

/** The approval sheet («лист согласования») with the proposal and its note, as an official paper (R60). */
export function approvalSheet(facts: SheetFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const last = facts.rounds.at(-1)
  return {
    title: say({ id: 'sheet-title' }),
    subtitle: say({ id: 'sheet-subtitle', params: { number: String(facts.number) } }),
    mark: facts.state === 'approved' ? undefined : say({ id: `sheet-state-${facts.state}` }),
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority: facts.authority, made: documentDay(facts.made) } }),
    blocks: [
      { kind: 'facts', rows: headOf(facts, last, say) },
      { kind: 'heading', text: say({ id: 'sheet-changes' }), level: 1 },
      ...facts.changes.flatMap((one) => changeBlocks(one, facts.regulation, say)),
      ...(last ? noteBlocks(last, say) : []),
      ...facts.rounds.flatMap((round) => roundBlocks(round, say)),
      ...questionBlocks(facts, say),
      {
        kind: 'text',
        text: facts.signature === '' ? say({ id: 'sheet-no-signature' }) : say({ id: 'sheet-signature', params: { act: facts.signature } }),
      },
      { kind: 'text', text: say({ id: 'sheet-head', params: { head: facts.head } }) },
    ],
  }
}

function headOf(facts: SheetFacts, last: RoundFacts | undefined, say: Sayer): [string, string][] {
  const ground = last?.ground ? `${say(last.ground.words)} (${last.ground.cited})` : say({ id: 'proposal-clarification' })
  const rows: [string, string][] = [
    [say({ id: 'document-authority' }), facts.authority],
    [say({ id: 'document-unit' }), facts.unit],
    [say({ id: 'sheet-author' }), [facts.author.name, facts.author.position].filter((part) => part !== '').join(', ')],
    [say({ id: 'document-basis' }), ground],
    [say({ id: 'document-status' }), say({ id: `sheet-state-${facts.state}` })],
    [say({ id: 'document-act' }), facts.act],
  ]
  return rows.filter(([, value]) => value !== '')
}

function changeBlocks(
  { change, businessProcess }: SheetFacts['changes'][number],
  regulation: SheetFacts['regulation'],
  say: Sayer,
): Block[] {
  const [before, after] = [beforeOf(change), afterOf(change)]
  const value = (entry: TouchpointEntry | undefined, field: Field): string =>
    entry ? fieldWords(entry, field, regulation).map(say).join('; ') || '–' : '–'
  const name = (before ?? subjectOf(change)).name
  const heading = say({ id: `sheet-change-${change.kind}`, params: { name, process: businessProcess } })
  const rows = fieldsOf(change).map((field) => [say({ id: `proposal-field-${field}` }), value(before, field), value(after, field)])
  const columns = [
    { title: say({ id: 'sheet-field' }), share: 20 },
    { title: say({ id: 'sheet-was' }), share: 40 },
    { title: say({ id: 'sheet-will' }), share: 40 },
  ]
  return [{ kind: 'heading', text: heading, level: 2 }, ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : [])]
}

function noteBlocks({ note, noteFile }: RoundFacts, say: Sayer): Block[] {
  const parts = [note, noteFile === '' ? '' : say({ id: 'sheet-note-file', params: { name: noteFile } })].filter((part) => part !== '')
  return [{ kind: 'heading', text: say({ id: 'proposal-note.title' }), level: 1 }, ...parts.map((text): Block => ({ kind: 'text', text }))]
}

function roundBlocks({ round, deeds }: RoundFacts, say: Sayer): Block[] {
  const columns = [
    { title: say({ id: 'sheet-step' }), share: 27 },
    { title: say({ id: 'sheet-who' }), share: 25 },
    { title: say({ id: 'sheet-deed' }), share: 15 },
    { title: say({ id: 'sheet-when' }), share: 13 },
    { title: say({ id: 'sheet-words' }), share: 20 },
  ]
  const rows = deeds.map(({ step, deed, name, position, forName, words, day, time, channel }) => [
    step ? say(step) : deed === 'overtaken' ? '–' : say({ id: 'sheet-initiator' }),
    [forName === '' ? name : say({ id: 'step-stands-in', params: { who: name, whom: forName } }), position]
      .filter((part) => part !== '')
      .join(', ') || '–',
    say({ id: `sheet-deed-${deed}` }),
    `${documentDay(day)} ${time}${channel === '' ? '' : `, ${say({ id: `sheet-channel-${channel}` })}`}`,
    words,
  ])
  return [
    { kind: 'heading', text: say({ id: 'proposal-round', params: { round: String(round) } }), level: 1 },
    { kind: 'table', columns, rows },
  ]
}

function questionBlocks({ questions }: SheetFacts, say: Sayer): Block[] {
  if (questions.length === 0) return []
  const items = questions.map(({ who, text, answer }) => say({ id: 'sheet-question', params: { who, text, answer: answer || '–' } }))
  return [
    { kind: 'heading', text: say({ id: 'sheet-questions' }), level: 1 },
    { kind: 'items', items },
  ]
}
