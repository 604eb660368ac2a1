import type { ComparedField, EditionDifference } from '../edition/edition-difference.ts'
import type { FrozenEntry } from '../edition/frozen-entry.ts'
import type { Words } from '../interview/words.ts'
import { fieldWords } from '../proposal/field-words.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Day } from '../text/day.ts'
import type { Block, OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'

/** What one edition changed against the one before; `difference` is undefined where there was none before. */
export type DifferenceFacts = {
  authority: string
  from: number | undefined
  to: number
  difference: EditionDifference | undefined
  regulation: Pick<Regulation, 'listRules'>
  made: Day
}

/** The difference from the edition before in words, as a paper of its own (R51, R61). */
export function differenceDocument(facts: DifferenceFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const { authority, from, to, made } = facts
  return {
    title: say({ id: 'edition-difference-title' }),
    subtitle:
      from === undefined
        ? say({ id: 'document-edition-short', params: { number: String(to) } })
        : say({ id: 'edition-difference-subtitle', params: { from: String(from), to: String(to) } }),
    mark: undefined,
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority, made: documentDay(made) } }),
    blocks: blocksOf(facts, say),
  }
}

function blocksOf({ difference, regulation }: DifferenceFacts, say: Sayer): Block[] {
  if (!difference) return [{ kind: 'text', text: say({ id: 'edition-difference-first' }) }]
  const { added, changed, removed } = difference
  const counts = { added: added.length, changed: changed.length, removed: removed.length }
  if (added.length + changed.length + removed.length === 0) return [{ kind: 'text', text: say({ id: 'edition-difference-none' }) }]
  return [
    { kind: 'text', text: say({ id: 'edition-difference-counts', params: counts }) },
    ...listOf('edition-difference-added', added, say),
    ...listOf('edition-difference-removed', removed, say),
    ...(changed.length > 0 ? [{ kind: 'heading', level: 1, text: say({ id: 'edition-difference-changed' }) } as const] : []),
    ...changed.flatMap(({ before, after, fields }): Block[] => [
      { kind: 'heading', level: 2, text: lineOf(after, say) },
      {
        kind: 'table',
        columns: [
          { title: say({ id: 'sheet-field' }), share: 20 },
          { title: say({ id: 'sheet-was' }), share: 40 },
          { title: say({ id: 'sheet-will' }), share: 40 },
        ],
        rows: fields.map((field) => [
          say({ id: `edition-field-${field}` }),
          fieldOf(before, field, regulation, say),
          fieldOf(after, field, regulation, say),
        ]),
      },
    ]),
  ]
}

const lineOf = ({ name, businessProcess }: FrozenEntry, say: Sayer): string =>
  say({ id: 'edition-difference-entry', params: { name, process: businessProcess } })

function listOf(id: string, entries: readonly FrozenEntry[], say: Sayer): Block[] {
  if (entries.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: say({ id }) },
    { kind: 'items', items: entries.map((entry) => lineOf(entry, say)) },
  ]
}

/** A field of an entry of an edition in words; a dash where nothing stands there. */
function fieldOf(entry: FrozenEntry, field: ComparedField, regulation: DifferenceFacts['regulation'], say: Sayer): string {
  const named = (list: readonly { key: string; ru: string }[] | undefined, key: string): Words =>
    (list?.find((one) => one.key === key) as Words | undefined) ?? key
  const words = (): Words[] => {
    if (field === 'area') return [named(regulation.listRules?.directions, entry.area)]
    if (field === 'subtype') return [named(regulation.listRules?.subtypes, entry.subtype)]
    if (field === 'kind') return [{ id: `kind-${entry.kind}` }]
    if (field === 'functionName' || field === 'businessProcess') return [entry[field]]
    return fieldWords(entry, field, regulation)
  }
  return words().map(say).join('; ') || '–'
}
