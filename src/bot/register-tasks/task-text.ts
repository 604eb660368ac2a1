import type { RegisterTaskLine } from '../../app/register-tasks/register-lines.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'
import { leftText } from '../reminders/waiting-text.ts'

const NAME = 120

/** What has happened to a process, in one line with its deadline. */
export function registerTaskText(line: RegisterTaskLine, say: Say): string {
  const { kind, process, unit } = line
  const what = say.t(`register-task-${kind}`, { name: clip(process, NAME), unit: clip(unit, NAME) })
  return leftText(what, line, say)
}
