import type { Words } from '../interview/words.ts'
import { afterOf, beforeOf, type EntryChange, type Field, fieldsOf, subjectOf } from '../proposal/entry-change.ts'
import { fieldWords } from '../proposal/field-words.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Day } from '../text/day.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import type { Block, Sayer } from './document.ts'
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

/** What is proposed, by whom and on which ground, with the rounds it went through. `files` are named by the entries as their documents. */
export type ProposalFacts = {
  authority: string
  unit: string
  number: number
  state: string
  author: { name: string; position: string }
  changes: readonly { change: EntryChange; businessProcess: string; file: string }[]
  rounds: readonly RoundFacts[]
  regulation: Pick<Regulation, 'listRules'>
  act: string
  made: Day
}

/** Whose proposal it is and where it stands, as names and values. */
export function factRows(facts: ProposalFacts, last: RoundFacts | undefined, say: Sayer): [string, string][] {
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

/** One change, field by field, before and after; with the file that its document is. */
export function changeBlocks(
  { change, businessProcess, file }: ProposalFacts['changes'][number],
  regulation: ProposalFacts['regulation'],
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
  return [
    { kind: 'heading', text: heading, level: 2 },
    ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : []),
    ...(file === '' ? [] : [{ kind: 'text', text: say({ id: 'sheet-source-file', params: { name: file } }) } as const]),
  ]
}

/** The explanatory note (R54), with the file that it is in. */
export function noteBlocks({ note, noteFile }: RoundFacts, say: Sayer): Block[] {
  const parts = [note, noteFile === '' ? '' : say({ id: 'sheet-note-file', params: { name: noteFile } })].filter((part) => part !== '')
  return [{ kind: 'heading', text: say({ id: 'proposal-note.title' }), level: 1 }, ...parts.map((text): Block => ({ kind: 'text', text }))]
}

/** Day, time and channel of a deed (R63). */
export const whenOf = ({ day, time, channel }: Pick<DeedFacts, 'day' | 'time' | 'channel'>, say: Sayer): string =>
  `${documentDay(day)} ${time}${channel === '' ? '' : `, ${say({ id: `sheet-channel-${channel}` })}`}`
