import { actsDiffer, type Meaning, meaningsOf } from '../../domain/faq/meanings.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { Term } from '../../domain/regulation/terms.ts'
import type { Say } from '../cards/say.ts'
import { capital } from './ways.ts'

/** As much of the acts as is read on a phone at one go; more stands on further pages. */
const CHARS = 1300

/** What one act means: its title, then each wording with its clause. */
function meaningText({ act, said }: Meaning, say: Say): string {
  const { title, number, date, standing } = act
  const dated = date === null ? '' : say.t(number === null ? 'act-date' : 'act-date-number', { number: number ?? '', of: dotted(date) })
  const heading = say.t('act-heading', { title, dated, standing: say.t(`standing-${standing}`) })
  const wordings = said.map(({ ru, clause, same }) =>
    same ? say.t('meaning-same', { cited: clause.cited }) : say.t('meaning', { said: ru, cited: clause.cited }),
  )
  return [heading, ...wordings].join('\n')
}

/** A date as acts are cited: 11.04.2024. */
const dotted = (day: string): string => day.split('-').toReversed().join('.')

/** Acts in blocks, those of the authority before those of others. */
function blocksOf(meanings: readonly Meaning[], say: Say): string[] {
  const own = meanings.some((meaning) => meaning.own)
  return meanings.map((meaning, index) => {
    const first = !meaning.own && (index === 0 || meanings[index - 1]?.own === true)
    const heading = first ? `${say.t(own ? 'meanings-others' : 'meanings-only-others')}\n` : ''
    return `${heading}${meaningText(meaning, say)}`
  })
}

function cutIntoPages(blocks: readonly string[]): string[][] {
  const pages: string[][] = []
  for (const block of blocks) {
    const page = pages.at(-1)
    const used = page?.reduce((sum, one) => sum + one.length, 0) ?? 0
    if (page && used + block.length <= CHARS) page.push(block)
    else pages.push([block])
  }
  return pages
}

/** The pages of a word of the glossary: what each act means by it and whether they differ, in the succession of `meaningsOf`. */
export function termPages(term: Term, regulation: Regulation, say: Say): string[] {
  const meanings = meaningsOf(regulation, term.key)
  const differ = actsDiffer(meanings)
  const about = differ
    ? [say.t('acts-differ', { note: say.t(`term-${term.key}-differs`) })]
    : meanings.length > 1
      ? [say.t('acts-agree')]
      : []
  const pages = cutIntoPages(blocksOf(meanings, say))
  const heading = say.t('term-heading', { name: capital(say.words(term)) })
  return pages.map((blocks, index) => [heading, ...(index === 0 ? about : []), ...blocks].join('\n\n'))
}
