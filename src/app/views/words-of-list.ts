import type { Words } from '../../domain/interview/words.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'

/** Official wording under its key, with a form for narrow places. */
export type Named = { key: string; ru: string; en?: string | undefined; short?: string | undefined }

/** The directions of activity for which an authority's list is formed (R31); none where it keeps no list. */
export const areasOf = (regulation: Regulation): readonly Named[] => regulation.listRules?.directions ?? []

/** The wording of `key`; the key itself where the regulation does not know it any more. */
export const wordingOf = (named: readonly Named[], key: string): Words => named.find((one) => one.key === key) ?? key
