import type { Words } from '../interview/words.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import type { Field } from './entry-change.ts'

type Named = { key: string; ru: string; en?: string | undefined; short?: string | undefined }

const wordsOf = (named: readonly Named[] | undefined, key: string): Words => named?.find((one) => one.key === key) ?? key

/** A field of an entry as people read it, in parts; nothing where nothing stands there. */
export function fieldWords(entry: TouchpointEntry, field: Field, { listRules }: Pick<Regulation, 'listRules'>): Words[] {
  const given = (text: string): Words[] => (text === '' ? [] : [text])
  const values: Record<Field, () => Words[]> = {
    name: () => [entry.name],
    kind: () => [{ id: `kind-${entry.kind}` }, wordsOf(listRules?.subtypes, entry.subtype)],
    needs: () => [...entry.needs.map((key) => wordsOf(listRules?.needs, key)), ...given(entry.otherNeed)],
    actions: () => given(entry.actions),
    specifics: () => given(entry.specifics),
    marks: () => entry.marks.map((mark) => ({ id: `mark-${mark}.short` })),
    source: () => [...(entry.sourceKind === '' ? [] : [wordsOf(listRules?.sourceDocuments, entry.sourceKind)]), ...given(entry.sourceRef)],
  }
  return values[field]()
}
