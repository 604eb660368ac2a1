import type { OfficialDocument, Sayer } from './document.ts'
import { type ProfileFacts, profileDocument } from './profile-document.ts'

/** Several profiles as one paper: what is in it, then each on pages of its own (R22). `name`: the unit or the process they have in common. */
export function profilesDocument(profiles: readonly ProfileFacts[], name: string, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  const papers = profiles.map((facts) => profileDocument(facts, say, language))
  return {
    title: say({ id: 'profiles-title-paper' }),
    subtitle: name,
    mark: undefined,
    landscape: false,
    language,
    footer: papers[0]?.footer ?? '',
    blocks: [
      { kind: 'heading', level: 1, text: say({ id: 'profiles-contents' }) },
      ...papers.map(
        ({ subtitle, mark }, index) =>
          ({ kind: 'text', text: [`${index + 1}. ${subtitle}`, mark].filter((part) => part !== undefined).join(' – ') }) as const,
      ),
      ...papers.flatMap(({ title, subtitle, mark, blocks }) => [
        { kind: 'page', landscape: false } as const,
        { kind: 'title', title, subtitle, mark } as const,
        ...blocks,
      ]),
    ],
  }
}
