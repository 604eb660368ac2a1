import { cleanText } from '../text/clean-text.ts'
import { foldLetters, sameKey } from '../text/same-key.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import { afterOf, beforeOf, type EntryChange, type ProposalContent } from './entry-change.ts'

const SPACES_AND_QUOTES = /[\s"'`\u00AB\u00BB\u2018-\u201F]/g

/** Case, spaces, quotes and the letter yo make no difference (R34); punctuation does, it may part the numbers of a document. */
const fold = (text: string): string => foldLetters(cleanText(text)).replace(SPACES_AND_QUOTES, '')

const TEXTS = ['otherNeed', 'actions', 'specifics', 'sourceRef'] as const

function entryKey(entry: TouchpointEntry | undefined): unknown {
  if (!entry) return null
  const { id, unitId, processId, area, name, kind, subtype, needs, marks, sourceKind, sourceFileId } = entry
  const texts = TEXTS.map((field) => fold(entry[field]))
  const lists = [needs, marks].map((keys) => [...keys].sort())
  return [id, unitId, processId, area, sameKey(name), kind, subtype, lists, sourceKind, sourceFileId, texts]
}

const changeKey = (change: EntryChange): string =>
  JSON.stringify([change.kind, change.entryId, entryKey(beforeOf(change)), entryKey(afterOf(change))])

/** Equal for two contents that differ in nothing of substance, whatever the sequence of their changes. */
export const contentKey = ({ ground, changes }: ProposalContent): string => JSON.stringify([ground, changes.map(changeKey).sort()])

/** Whether an approval of the one holds for the other (R59): the same ground and the same entries field by field, after R34's normalisation. */
export const sameContent = (one: ProposalContent, other: ProposalContent): boolean => contentKey(one) === contentKey(other)
