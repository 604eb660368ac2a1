import type { ProfileView } from '../../app/profiles/views/profile-view.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'

/** How many segments are named. */
const NAMED = 4

/** What a profile lacks to be complete (R21), and what is not known of its segments yet (R17), named by segment. */
export function missingLines({ profile, completeness, parts, parameters }: ProfileView, say: Say, cut: (text: string) => string): string[] {
  const nameOf = (id: string): string => cut(profile.segments.find((segment) => segment.id === id)?.name ?? '')
  const lacking = completeness.segments.filter(({ missing }) => missing.length > 0)
  const unknown = completeness.segments.filter((segment) => segment.unknown.length > 0)
  const words = (named: ProfileView['parts'], keys: readonly string[]): string =>
    named
      .filter(({ key }) => keys.includes(key))
      .map((one) => shortWords(one, say))
      .join(', ')
  const more = (count: number): string[] => (count > NAMED ? [say.t('profile-and-more', { count: count - NAMED })] : [])
  return [
    ...(completeness.complete ? [say.t('profile-complete-parts', { parts: parts.map((one) => shortWords(one, say)).join(', ') })] : []),
    ...(lacking.length > 0 ? [say.t('profile-lacks')] : []),
    ...lacking.slice(0, NAMED).map(({ segmentId, missing }) => {
      return say.t('profile-lacks-segment', { segment: nameOf(segmentId), what: words(parts, missing) })
    }),
    ...more(lacking.length),
    ...(unknown.length > 0 ? [say.t('profile-unknown')] : []),
    ...unknown.slice(0, NAMED).map((one) => {
      return say.t('profile-lacks-segment', { segment: nameOf(one.segmentId), what: words(parameters, one.unknown) })
    }),
    ...more(unknown.length),
  ]
}
