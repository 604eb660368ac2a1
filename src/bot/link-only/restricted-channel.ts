import type { App } from '../../app/app.ts'
import { chatAt, groupUse } from '../../app/group-chats/chat-at.ts'
import { actorAt } from '../../app/people/actor-at.ts'
import { useAt } from '../../app/web/channel-use.ts'
import type { Address, Card, Channel, Press, Refused, Replaces, Shown, SlotKey } from '../../channels/channel.ts'
import type { Voices } from '../respond.ts'
import { groupNewsCard, neutralCard, offCard } from './neutral-card.ts'

/**
 * The one door of a channel, with what an authority allows there (R97): where it allows links only, no card gets through with what it says, whoever
 * drew it; where it allows nothing, a refusal. A channel that every authority allows in full costs nothing.
 */
export function restrictedChannel(channel: Channel, app: App, voices: Voices): Channel {
  return {
    name: channel.name,
    busy: (to) => channel.busy(to),
    fetchFile: (ref) => channel.fetchFile(ref),
    // What is said to somebody who presses in a group holds no data.
    ack: async (press: Press, hint?: string) =>
      channel.ack(press, press.to.group || (await useAt(app, press.to)).use === 'full' ? hint : undefined),
    show: async (to: Address, card: Card, slot: SlotKey, replaces?: Replaces): Promise<Shown | Refused> => {
      if (to.group) {
        const shown = await allowedInGroup(app, voices, to, card)
        return shown ? channel.show(to, shown, slot, replaces) : { refused: 'unchangeable' }
      }
      const { use, known } = await useAt(app, to)
      if (use === 'full' || (use === 'linkOnly' && !known)) return channel.show(to, card, slot, replaces)
      // What stood there before said nothing that would have to go.
      if (replaces?.otherwise === 'skip') return { refused: 'unchangeable' }
      return channel.show(to, await allowed(app, voices, to, card, slot), slot, replaces)
    },
  }
}

/** A card as a group may see it: where links only are allowed, the way into the web chat, for nobody in particular; nothing where the channel is off. */
async function allowedInGroup(app: App, voices: Voices, to: Address, card: Card): Promise<Card | undefined> {
  const use = await groupUse(app, to)
  if (use === 'full') return card
  if (use === 'off') return undefined
  const { locale } = (await chatAt(app.storage.db, to)) ?? {}
  return card.neutral ? { text: card.text, rows: card.rows } : groupNewsCard(app, voices[locale === 'en' ? 'en' : 'ru'])
}

async function allowed(app: App, voices: Voices, to: Address, card: Card, slot: SlotKey): Promise<Card> {
  const { use } = await useAt(app, to)
  const actor = await actorAt(app, `${to.channel}:${to.chatId}`)
  const say = voices[actor?.locale ?? 'ru']
  if (use === 'off') return offCard(say)
  // Somebody who may not speak here any more is told that, and nothing else.
  if (!actor) return card
  if (card.neutral) return { text: card.text, rows: card.rows }
  return neutralCard(app, actor, say, slot.startsWith('outbox:') ? 'news' : 'goes-on')
}
