import type { Block, OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'
import { changeBlocks, factRows, noteBlocks, type ProposalFacts, type RoundFacts, whenOf } from './proposal-blocks.ts'

/** Everything that the sheet says (R60). `head` is the hash of the journal's newest line, `signature` the authority's own act on signatures, perhaps empty. */
export type SheetFacts = ProposalFacts & {
  questions: readonly { who: string; text: string; answer: string }[]
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
      { kind: 'facts', rows: factRows(facts, last, say) },
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

function roundBlocks({ round, deeds }: RoundFacts, say: Sayer): Block[] {
  const columns = [
    { title: say({ id: 'sheet-step' }), share: 27 },
    { title: say({ id: 'sheet-who' }), share: 25 },
    { title: say({ id: 'sheet-deed' }), share: 15 },
    { title: say({ id: 'sheet-when' }), share: 13 },
    { title: say({ id: 'sheet-words' }), share: 20 },
  ]
  const rows = deeds.map(({ step, deed, name, position, forName, words, ...when }) => [
    step ? say(step) : deed === 'overtaken' ? '–' : say({ id: 'sheet-initiator' }),
    [forName === '' ? name : say({ id: 'step-stands-in', params: { who: name, whom: forName } }), position]
      .filter((part) => part !== '')
      .join(', ') || '–',
    say({ id: `sheet-deed-${deed}` }),
    whenOf(when, say),
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
