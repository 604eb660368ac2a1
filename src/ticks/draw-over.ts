import type { App } from '../app/app.ts'
import { claimCard, type DecisionCardRow, outdatedCards } from '../app/proposals/cards/outdated-cards.ts'
import type { Card, ChannelName } from '../channels/channel.ts'
import type { Outlet } from './letter.ts'

/** Cards drawn over in one run; the rest follows at the next. */
const BATCH = 20

export type DrawingOver = {
  app: App
  outlets: readonly Outlet[]
  /** The card as it holds now, and whether it may change again; undefined where it is not to be touched. */
  render: (row: DecisionCardRow, locale: 'ru' | 'en') => Promise<{ card: Card; stands: boolean } | undefined>
}

/**
 * Cards that offer a decision show what holds now, wherever they stand (R56). Decoration: what cannot be drawn over stays, and its buttons say
 * what holds.
 */
export async function drawOver({ app, outlets, render }: DrawingOver, authorityId: string): Promise<void> {
  for (const { row, locale, revision } of await outdatedCards(app, authorityId, BATCH)) {
    const drawn = await render(row, locale)
    if (!(await claimCard(app, row, drawn?.stands ? revision : undefined)) || !drawn) continue
    const at = row.place.indexOf(':')
    const [name, chatId] = [row.place.slice(0, at) as ChannelName, row.place.slice(at + 1)]
    const outlet = outlets.find(({ channel }) => channel.name === name)
    await outlet?.channel.show({ channel: name, chatId }, drawn.card, `card:${row.id}:${revision}`, { ref: row.ref, otherwise: 'skip' })
  }
}
