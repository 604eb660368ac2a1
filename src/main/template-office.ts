import type { DocumentOffice } from '../app/documents/office.ts'
import type { Voices } from '../bot/respond.ts'
import type { OfficialDocument } from '../domain/document/document.ts'
import { PLACEHOLDERS, type Placeholder, type PlaceholderWords, placeholdersOf } from '../domain/document/template.ts'

const wordOf = (voices: Voices, locale: 'ru' | 'en', placeholder: Placeholder): string => voices[locale].t(`template-word-${placeholder}`)

/** Placeholders are understood in both languages, whoever uploads the template. */
const wordsOf = (voices: Voices): PlaceholderWords => {
  const words = PLACEHOLDERS.map((one) => [one, [wordOf(voices, 'ru', one), wordOf(voices, 'en', one)]])
  return Object.fromEntries(words) as PlaceholderWords
}

/** Papers in the look of templates. The library is loaded when the first one is asked for: most starts need none. */
export function templateOffice(voices: Voices): Pick<DocumentOffice, 'docx' | 'checkTemplate' | 'starter'> {
  const words = wordsOf(voices)
  const checked = async (...[bytes, paper]: Parameters<DocumentOffice['checkTemplate']>) =>
    (await import('../reports/template/check-template.ts')).checkTemplate(bytes, paper, words)
  const built = async (document: OfficialDocument) => (await import('../reports/document/write-document.ts')).writeDocument(document)
  return {
    docx: async (document, filled) => {
      if (!filled) return built(document)
      const read = await checked(filled.bytes, filled.paper)
      // It was checked when it was put to use; what has become unreadable since makes no paper unreadable.
      if ('refused' in read) return built(document)
      return (await import('../reports/template/fill-template.ts')).fillTemplate(document, read.template, filled)
    },
    checkTemplate: async (bytes, paper) => {
      const read = await checked(bytes, paper)
      return 'refused' in read ? read : read.reading
    },
    starter: (paper, locale) => built(starterOf(placeholdersOf(paper), (one) => `{{${wordOf(voices, locale, one)}}}`, paper, locale)),
  }
}

/** The built-in look with a placeholder in each place. */
function starterOf(
  placeholders: readonly Placeholder[],
  place: (one: Placeholder) => string,
  paper: string,
  language: 'ru' | 'en',
): OfficialDocument {
  const annex = placeholders.includes('annex')
  return {
    title: place('title'),
    subtitle: place('subtitle'),
    mark: place('mark'),
    landscape: paper === 'list',
    language,
    footer: `${place('authority')}, ${place('date')}`,
    blocks: [
      { kind: 'text', text: place('content') },
      ...(annex
        ? ([
            { kind: 'page', landscape: true },
            { kind: 'text', text: place('annex') },
          ] as const)
        : []),
    ],
  }
}
