import type { HistoryLine } from '../../app/profiles/views/history-view.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const NAME = 200

/** What a change was, in words. */
const whatWords = (what: string, say: Say): string => say.t(`profile-what-${what}`)

/** When a profile was changed, by whom, and what it was. */
export function momentWords({ day, time, who, what, version }: HistoryLine, say: Say): string {
  const line = say.t('history-moment', { day, time, who: clip(who, NAME), what: whatWords(what, say) })
  return version === null ? line : say.t('history-made-version', { line, version })
}
