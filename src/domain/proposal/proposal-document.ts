import type { Block, OfficialDocument, Sayer } from '../document/document.ts'
import { documentDay } from '../document/document-day.ts'
import { changeBlocks, factRows, noteBlocks, type ProposalFacts, whenOf } from '../document/proposal-blocks.ts'

/**
 * The proposal with its explanatory note as an official paper (R53, R54): what is to change, before and after, on which ground and why, with the files
 * named and who handed it over when. Who decided on it stands in the approval sheet.
 */
export function proposalDocument(facts: ProposalFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const last = facts.rounds.at(-1)
  return {
    title: say({ id: 'paper-title', params: { number: String(facts.number) } }),
    subtitle: say({ id: 'paper-subtitle' }),
    mark: facts.state === 'approved' ? undefined : say({ id: `paper-state-${facts.state}` }),
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority: facts.authority, made: documentDay(facts.made) } }),
    blocks: [
      { kind: 'facts', rows: factRows(facts, last, say) },
      { kind: 'heading', text: say({ id: 'sheet-changes' }), level: 1 },
      ...facts.changes.flatMap((one) => changeBlocks(one, facts.regulation, say)),
      ...(last ? noteBlocks(last, say) : []),
      ...handedOver(facts, say),
    ],
  }
}

/** Who handed it over and when, round by round; nothing of one that is still being prepared. */
function handedOver({ rounds }: ProposalFacts, say: Sayer): Block[] {
  const items = rounds.flatMap(({ round, deeds }) => {
    const submit = deeds.find(({ deed }) => deed === 'submit')
    if (!submit) return []
    const who = [submit.name, submit.position].filter((part) => part !== '').join(', ')
    return [say({ id: 'paper-handed-over', params: { round: String(round), who, when: whenOf(submit, say) } })]
  })
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: say({ id: 'paper-submission' }), level: 1 },
    { kind: 'items', items },
  ]
}
