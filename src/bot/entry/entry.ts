import type { Feature } from '../feature.ts'
import { entryCard } from './entry-card.ts'
import { fileCard } from './file-card.ts'
import { removeCard } from './remove-card.ts'

/** One entry of a list: its form, its source document, and the question before it is removed. */
export const entry: Feature = { screens: { entry: entryCard, entryFile: fileCard, entryRemove: removeCard } }
