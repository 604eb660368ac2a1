import type { Words } from '../interview/words.ts'
import type { OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'
import { columnsOf, type ListFacts, listRows } from './list-document.ts'

/**
 * A draft of the order that adopts a list (R51; C13, E13). `before`: the edition that it replaces; `term` and `place` of the publication as the module
 * or the setting has them (R52), a clause empty where no act says so. `head`: who signs, perhaps empty.
 */
export type OrderFacts = {
  list: ListFacts
  number: number
  before: { number: number; orderNumber: string; orderDate: string } | undefined
  term: { workingDays: number; cited: string }
  place: { words: Words; cited: string }
  head: { name: string; position: string } | undefined
}

/** The draft of the order with the list as its annex. Number and date are left blank until an order has them. */
export function orderDocument(facts: OrderFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const { list } = facts
  const dated = datedOf(list, say)
  const rows = listRows(list, say)
  return {
    title: say({ id: 'draft-order-title' }),
    subtitle: list.authority,
    mark: say({ id: 'document-draft' }),
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority: list.authority, made: documentDay(list.made) } }),
    blocks: [
      { kind: 'text', text: dated },
      { kind: 'heading', level: 2, text: say({ id: 'draft-order-about' }) },
      {
        kind: 'text',
        text: list.act === '' ? say({ id: 'draft-order-begins' }) : say({ id: 'draft-order-begins-by-act', params: { act: list.act } }),
      },
      ...itemsOf(facts, say).map((text, index) => ({ kind: 'text', text: `${index + 1}. ${text}` }) as const),
      { kind: 'text', text: signatureOf(facts, say), apart: true },
      { kind: 'page', landscape: true },
      { kind: 'aside', text: say({ id: 'draft-order-annex', params: { authority: list.authority, dated } }) },
      {
        kind: 'title',
        title: say({ id: 'document-list-title' }),
        subtitle: say({ id: 'document-edition-short', params: { number: String(facts.number) } }),
      },
      rows.length > 0
        ? { kind: 'table', columns: columnsOf(list, say, 'asHeading').map(({ title, share }) => ({ title, share })), rows }
        : { kind: 'text', text: say({ id: 'document-list-empty' }) },
    ],
  }
}

/** Date and number as the order has them, else room for them. */
function datedOf({ edition }: ListFacts, say: Sayer): string {
  if (!edition?.orderDate) return say({ id: 'draft-order-undated' })
  return say({ id: 'draft-order-dated', params: { date: documentDay(edition.orderDate), number: edition.orderNumber } })
}

function itemsOf({ list, number, before, term, place }: OrderFacts, say: Sayer): string[] {
  const cited = [...new Set([term.cited, place.cited])].filter((text) => text !== '').join(', ')
  const where = say(place.words)
  return [
    say({ id: 'draft-order-adopt', params: { number: String(number), count: list.entries.length } }),
    cited === ''
      ? say({ id: 'draft-order-publish', params: { place: where, count: term.workingDays } })
      : say({ id: 'draft-order-publish-by-act', params: { place: where, count: term.workingDays, cited } }),
    ...(before
      ? [
          say({
            id: 'draft-order-replaces',
            params: { number: String(before.number), date: before.orderDate.split('-').reverse().join('.'), order: before.orderNumber },
          }),
        ]
      : []),
    say({ id: 'draft-order-control' }),
  ]
}

const signatureOf = ({ head }: OrderFacts, say: Sayer): string =>
  say({ id: 'draft-order-signature', params: { position: head?.position || say({ id: 'draft-order-head' }), name: head?.name ?? '' } })
