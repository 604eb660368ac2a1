import { z } from 'zod'
import type { Intent } from '../../app/dialogue/intent.ts'
import type { Screen } from '../../app/dialogue/screen.ts'

/** Callback data is at most 64 bytes of ASCII, whatever the messenger. */
const callbackData = z.string().regex(/^[\x20-\x7e]{1,64}$/)

/** A button of an interview's card: which draft, which step, what to do. */
export const interviewPress = (draft: string, token: string, op: string, arg = ''): string => checked(`q:${draft}:${token}:${op}${arg}`)

/** A button that leads to another card. */
export const screenPress = (screen: Screen): string => checked(['s', screen.name, ...screen.args].join(':'))

/** The same on a card that stays as it is, because what it says is said nowhere else. */
export const keepingPress = (screen: Screen): string => checked(['k', screen.name, ...screen.args].join(':'))

/** A button that does something. */
export const actionPress = (name: string, ...args: string[]): string => checked(['d', name, ...args].join(':'))

/** Whether an action with these arguments can be put into a button. */
export const fitsPress = (name: string, ...args: string[]): boolean => callbackData.safeParse(['d', name, ...args].join(':')).success

function checked(data: string): string {
  return callbackData.parse(data)
}

/** Reads callback data back. Anything else, forged or of an older program, is a press on nothing: it is answered as outdated. */
export function readPress(data: string | undefined): Intent {
  const nothing: Intent = { kind: 'press', draft: '', step: '', op: '', arg: '' }
  if (!callbackData.safeParse(data).success || data === undefined) return nothing
  const [kind, ...parts] = data.split(':')
  const screen: Screen = { name: parts[0] ?? '', args: parts.slice(1) }
  if (kind === 's') return { kind: 'screen', screen }
  if (kind === 'k') return { kind: 'screen', screen, keeps: true }
  if (kind === 'd') return { kind: 'action', name: parts[0] ?? '', args: parts.slice(1) }
  const [draft, step, ...rest] = parts
  if (kind !== 'q' || draft === undefined || step === undefined) return nothing
  const last = rest.join(':')
  return { kind: 'press', draft, step, op: last.slice(0, 1), arg: last.slice(1) }
}
