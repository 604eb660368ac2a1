import { type App, nowIn } from '../../app.ts'

/** A card as it was shown to somebody: `place` is `channel:chat`, `ref` the messenger's own id of the message. */
export type ShownCard = { authorityId: string; personId: string; place: string; ref: string }
/** The decision that it offers, and the revision of the proposal that it shows. */
export type Offered = { proposal: string; round: number; step: number; revision: number }

/** Remembers where a card with a decision stands, so that it can be drawn over (R56). A crash before that costs decoration only. */
export async function keepCard(app: App, { place, ref, ...whose }: ShownCard, { proposal: proposalId, ...at }: Offered): Promise<void> {
  const about = { ...whose, proposalId, ...at, shownAt: nowIn(app) }
  await app.committer.run([], async ({ tx }) => {
    await tx.decisionCard.upsert({
      where: { place_ref: { place, ref } },
      create: { id: app.ids.next(), place, ref, ...about },
      update: about,
    })
  })
}

/** The message has become something else: it must not turn back into the card. Costs one look where there was no such card. */
export async function forgetCard(app: App, place: string, ref: string): Promise<void> {
  if ((await app.storage.db.decisionCard.count({ where: { place, ref } })) === 0) return
  await app.committer.run([], async ({ tx }) => void (await tx.decisionCard.deleteMany({ where: { place, ref } })))
}
