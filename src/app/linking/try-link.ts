import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Update } from '../dialogue/handling.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { linkAccount } from './link-account.ts'
import { typedCode } from './link-code.ts'

/** What a stranger sends that is a code for linking: typed, or behind a link that begins the chat. */
function codeIn({ intent }: Update): string | undefined {
  if (intent.kind === 'text') return typedCode(intent.text)
  return intent.kind === 'action' && intent.name === 'link' ? (typedCode(intent.args[0] ?? '') ?? '') : undefined
}

/** Links the account of somebody whom nobody knows here, if they bring a code (R96), and gives the card that follows; undefined when they bring none. */
export async function tryLink(app: App, unit: Unit, update: Update): Promise<Screen | undefined> {
  const code = codeIn(update)
  if (code === undefined) return undefined
  const linked = await linkAccount({ app, unit, accountKey: update.accountKey, place: update.place }, code)
  return 'refused' in linked ? at('linkRefused', linked.refused) : at('linked')
}
