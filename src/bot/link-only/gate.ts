import type { App } from '../../app/app.ts'
import type { Intent } from '../../app/dialogue/intent.ts'
import { at } from '../../app/dialogue/screen.ts'
import { useAt } from '../../app/web/channel-use.ts'

/** What is typed or sent as content, of which the person is told that it was not taken. */
const CONTENT: ReadonlySet<Intent['kind']> = new Set(['text', 'file', 'other', 'edited'])

/**
 * What an update may mean in a channel that its authority does not allow in full (R97): nothing typed there is an answer, and no button does
 * anything; the person is led to the web chat. Somebody whom nobody knows there speaks as everywhere, unless the channel is not used at all.
 */
export async function gated(app: App, place: { channel: string; chatId: string }, intent: Intent): Promise<Intent> {
  if (intent.kind === 'membership') return intent
  const { use, known } = await useAt(app, place)
  if (use === 'full' || (use === 'linkOnly' && !known)) return intent
  if (use === 'off' && !known) return { kind: 'other', what: 'unknown' }
  return { kind: 'screen', screen: CONTENT.has(intent.kind) ? at('linkOnly', 'typed') : at('linkOnly') }
}
