/** Papers whose look an authority may replace by a template of its own. */
export const TEMPLATE_PAPERS = ['profile', 'list', 'sheet', 'order'] as const
export type TemplatePaper = (typeof TEMPLATE_PAPERS)[number]

/** What a template leaves room for. The words for it between {{ and }} stand in `locales` (`template-word-…`). */
export const PLACEHOLDERS = ['title', 'subtitle', 'mark', 'authority', 'date', 'content', 'annex'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Without its content a paper would be empty. */
export const REQUIRED: readonly Placeholder[] = ['content']

/** Only an order has an annex. */
export const placeholdersOf = (paper: TemplatePaper): readonly Placeholder[] =>
  paper === 'order' ? PLACEHOLDERS : PLACEHOLDERS.filter((one) => one !== 'annex')

/** Every word for each placeholder, in any language. */
export type PlaceholderWords = Readonly<Record<Placeholder, readonly string[]>>

/** What stands in a template: known placeholders, those of the paper that it lacks, and what nothing would be put into. */
export type TemplateReading = { found: Placeholder[]; lacking: Placeholder[]; unknown: string[] }

/** Sorts what stands between {{ and }} in a template of `paper`. */
export function readPlaceholders(keys: readonly string[], paper: TemplatePaper, words: PlaceholderWords): TemplateReading {
  const fitting = placeholdersOf(paper)
  const meant = (key: string): Placeholder | undefined => fitting.find((one) => words[one].includes(key.trim()))
  const found = fitting.filter((one) => keys.some((key) => meant(key) === one))
  return {
    found,
    lacking: fitting.filter((one) => !found.includes(one)),
    unknown: [...new Set(keys.map((key) => key.trim()).filter((key) => !meant(key)))],
  }
}
