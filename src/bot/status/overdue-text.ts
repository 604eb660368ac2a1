import type { OpenWork } from '../../app/status/open-work.ts'
import type { OverdueLine } from '../../app/status/overdue-view.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const NAME = 120

/** What it is in a few words: its kind and of which unit, or which one. */
export const workText = ({ kind, name }: Pick<OpenWork, 'kind' | 'name'>, say: Say): string =>
  say.t(`status-late-${kind}`, { name: clip(name, NAME) })

/** Something overdue: what, for how long, and with whom it lies (R74). */
export function overdueText(line: OverdueLine, number: string, say: Say): string {
  const { overdue, who } = line
  return [
    say.t('status-late-line', { number, what: workText(line, say), days: overdue }),
    who.length > 0 ? say.t('status-late-who', { who: clip(who.join(', '), NAME) }) : say.t('status-late-nobody'),
  ].join('\n')
}
