import { actsDiffer, type Meaning, meaningsOf } from '../../domain/faq/meanings.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { Term } from '../../domain/regulation/terms.ts'
import type { Say } from '../cards/say.ts'
import { capital } from './ways.ts'

/** As much of the acts as is read on a phone at one go; more stands on further pages. */
const CHARS = 700

/** Where and as what the act holds, then each wording; wordings of one clause share its citation. */
function meaningText({ act, said }: Meaning, say: Say): string {
  const { number, date, standing, place } = act
  const dated = date === null ? '' : say.t(number === null ? 'act-date' : 'act-date-number', { number: number ?? '', of: dotted(date) })
  const named = say.t(`standing-${standing}`)
  const heading = place ? say.t('act-heading', { place: say.words(place), named, dated }) : say.t('act-heading.nowhere', { named })
  const clauses = [...new Set(said.map(({ clause }) => clause.cited))]
  const wordings = clauses.map((cited) => {
    const quoted = said.filter(({ clause }) => clause.cited === cited)
    return [...quoted.map(({ ru, same }) => (same ? say.t('meaning-same') : say.t('meaning', { said: ru }))), `– ${say.words(cited)}`].join(
      '\n',
    )
  })
  return [heading, ...wordings].join('\n')
}

/** A date as acts are cited: 11.04.2024. */
const dotted = (day: string): string => day.split('-').toReversed().join('.')

type Block = { own: boolean; text: string }

/** Cuts blocks into pages; `above` characters stand on the first one already. */
function cutIntoPages(blocks: readonly Block[], above: number): Block[][] {
  const pages: Block[][] = []
  for (const block of blocks) {
    const page = pages.at(-1)
    const used = page?.reduce((sum, { text }) => sum + text.length, pages.length === 1 ? above : 0) ?? 0
    if (page && used + block.text.length <= CHARS) page.push(block)
    else pages.push([block])
  }
  return pages
}

/** A page says where the acts of others begin. */
function pageText(blocks: readonly Block[], others: string): string {
  const first = blocks.find(({ own }) => !own)
  return blocks.map((block) => (block === first ? `${others}\n${block.text}` : block.text)).join('\n\n')
}

/** The pages of a word of the glossary: what each act means by it and whether they differ, in the succession of `meaningsOf`. */
export function termPages(term: Term, regulation: Regulation, say: Say): string[] {
  const meanings = meaningsOf(regulation, term.key)
  const agree = meanings.length > 1 ? say.t('acts-agree') : ''
  const about = actsDiffer(meanings) ? say.t('acts-differ', { note: say.t(`term-${term.key}-differs`) }) : agree
  const blocks = meanings.map((meaning): Block => ({ own: meaning.own, text: meaningText(meaning, say) }))
  const heading = say.t('term-heading', { name: capital(say.words(term)) })
  const others = say.t(meanings.some(({ own }) => own) ? 'meanings-others' : 'meanings-only-others')
  return cutIntoPages(blocks, about.length).map((page, index) => {
    const parts = [heading, index === 0 ? about : '', pageText(page, others)]
    return parts.filter((part) => part !== '').join('\n\n')
  })
}
