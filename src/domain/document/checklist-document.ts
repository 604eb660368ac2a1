import type { Words } from '../interview/words.ts'
import type { Day } from '../text/day.ts'
import type { OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'

/**
 * What has to be done to publish an edition (R52): until when (undefined where nobody told the term), where, who; `published` once it is. Clauses
 * are empty where a setting of the authority stands for the act.
 */
export type ChecklistFacts = {
  authority: string
  edition: { number: number; orderNumber: string; orderDate: Day | '' }
  due: Day | undefined
  term: { workingDays: number; cited: string }
  place: { words: Words; cited: string }
  publishers: readonly string[]
  published: { day: Day | string; link: string } | undefined
  made: Day
}

/** In this succession; the first word of a step is also the name of its message. */
const STEPS = ['check', 'list', 'data', 'look', 'record'] as const

/** The checklist of the publication, to be printed and ticked. */
export function checklistDocument(facts: ChecklistFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const { authority, edition, made, due } = facts
  const by = due === undefined ? '' : documentDay(due)
  return {
    title: say({ id: 'checklist-title' }),
    subtitle: say({ id: 'document-edition-short', params: { number: String(edition.number) } }),
    mark: undefined,
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority, made: documentDay(made) } }),
    blocks: [
      { kind: 'facts', rows: headOf(facts, say) },
      {
        kind: 'table',
        columns: [
          { title: '№', share: 7 },
          { title: say({ id: 'checklist-what' }), share: 61 },
          { title: say({ id: 'checklist-until' }), share: 16 },
          { title: say({ id: 'checklist-mark' }), share: 16 },
        ],
        rows: STEPS.map((step, index) => [
          String(index + 1),
          say({ id: `checklist-step-${step}`, params: { place: say(facts.place.words) } }),
          by,
          '☐',
        ]),
      },
    ],
  }
}

function headOf({ authority, edition, due, term, place, published, publishers }: ChecklistFacts, say: Sayer): [string, string][] {
  const cited = (text: string, clause: string): string =>
    clause === '' ? say({ id: 'checklist-setting', params: { text } }) : `${text} (${clause})`
  const order = say({
    id: 'draft-order-dated',
    params: { date: edition.orderDate === '' ? '' : documentDay(edition.orderDate), number: edition.orderNumber },
  })
  const termText = say({ id: 'checklist-term', params: { count: term.workingDays } })
  const rows: [string, string][] = [
    [say({ id: 'document-authority' }), authority],
    [say({ id: 'checklist-order' }), order],
    [say({ id: 'checklist-due' }), due === undefined ? say({ id: 'document-unknown' }) : documentDay(due)],
    [say({ id: 'checklist-term-label' }), cited(termText, term.cited)],
    [say({ id: 'checklist-place' }), place.cited === '' ? say(place.words) : `${say(place.words)} (${place.cited})`],
    [say({ id: 'checklist-who' }), publishers.join('\n') || say({ id: 'document-unknown' })],
    [
      say({ id: 'checklist-done' }),
      published ? `${documentDay(published.day as Day)}, ${published.link}` : say({ id: 'checklist-not-yet' }),
    ],
  ]
  return rows
}
