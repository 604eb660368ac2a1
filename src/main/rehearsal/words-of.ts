import { drawMessage } from '../../bot/outbox-card.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { House } from '../compose.ts'

/** The words of a message as its card would show them today, in one line; undefined when there is nothing to say any more. */
export async function wordsOf({ app, voices }: House, message: DueMessage): Promise<string | undefined> {
  const person = await app.storage.db.person.findUnique({ where: { id: message.personId }, select: { locale: true } })
  const card = await drawMessage(app, message, voices[person?.locale === 'en' ? 'en' : 'ru'])
  if (!card) return undefined
  const text = card.text.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return text.replace(/\s*\n\s*/g, ' / ').trim()
}
