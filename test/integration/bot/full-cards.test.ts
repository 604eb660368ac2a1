import { expect, it } from 'vitest'
import { at, type Screen } from '../../../src/app/dialogue/screen.ts'
import { freshTask } from '../../../src/app/monitoring/store.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { features } from '../../../src/bot/features.ts'
import type { Card } from '../../../src/channels/channel.ts'
import { TOPICS } from '../../../src/domain/group-chat/topics.ts'
import { breachesOf } from '../../support/card-limits.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { START } from '../../support/world.ts'

const authorityId = 'demo'
/** Secretary and coordinator at once: every button that there is. */
const OFFICIAL = 'demo-p13'
/** More units than any card of them has room for. */
const UNITS = 30

async function cardsOf(scene: Scene, screen: Screen): Promise<Card[]> {
  const { chat } = await scene.sit(OFFICIAL)
  const { app, voices } = scene.world.house
  const actor = await actorAt(app, `telegram:${chat.id}`)
  const draw = features.map((feature) => feature.screens?.[screen.name]).find((found) => found !== undefined)
  if (!actor || !draw) throw new Error(`nobody draws ${screen.name}`)
  const drawn = (locale: 'ru' | 'en') => draw({ app, actor, args: screen.args, say: voices[locale], place: actor.place })
  return [await drawn('ru'), await drawn('en')]
}

/** A season of last year that many units have not finished, while an interview is under way. */
async function writeSeason(scene: Scene): Promise<void> {
  const { db } = scene
  const season = { year: 2025, checkBy: '2025-12-25', handOverBy: '2025-12-31', state: 'open', openedById: null, openedAt: START }
  await db.monitoringCampaign.create({ data: { id: 'full', authorityId, ...season } })
  for (const unitId of Array.from({ length: UNITS }, (_, place) => `full-${place}`)) {
    await db.unit.create({ data: { id: unitId, authorityId, name: `Управление ${'обеспечения '.repeat(12)}${unitId}`, short: unitId } })
    await db.monitoringTask.create({ data: freshTask(unitId, { authorityId, campaignId: 'full', unitId, now: START }) as never })
  }
  const official = await scene.sit(OFFICIAL)
  await official.say('/touchpoint')
}

describeScene('cards with everything on them', (scene) => {
  it('R94 the season and the end of it are taken by every messenger, however many units there are', async () => {
    await writeSeason(scene)
    for (const screen of [at('monitoring'), at('monitoring', '2'), at('monitoringClose'), at('monitoringPreview')])
      for (const card of await cardsOf(scene, screen)) expect({ screen, breaches: breachesOf(card) }).toEqual({ screen, breaches: [] })
    const [card] = await cardsOf(scene, at('monitoring'))
    const labels = card?.rows.flat().map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['Открыть раньше', 'Завершить мониторинг', 'Меню']))
  })

  it('R74 R94 a group chat with all topics and the choice of the summary is taken by every messenger', async () => {
    const chat = { channel: 'telegram', chatId: '-100700', title: 'Рабочая группа', state: 'bound', topics: [...TOPICS], locale: 'ru' }
    await scene.db.groupChat.create({ data: { id: 'full', authorityId, ...chat, createdAt: START } })
    const labels: string[] = []
    for (const turn of ['weekly', 'daily']) {
      const value = { turn, on: '2026-11-20', facts: '' }
      const whose = { authorityId, key: 'digest:chat:full' }
      await scene.db.setting.upsert({ where: { authorityId_key: whose }, create: { ...whose, value }, update: { value } })
      const cards = await cardsOf(scene, at('groupChat', 'full'))
      expect(cards.flatMap(breachesOf)).toEqual([])
      labels.push(...(cards[0]?.rows.flat().map(({ label }) => label) ?? []))
    }
    expect(labels).toEqual(expect.arrayContaining(['Сводка ежедневно', 'Сводка раз в неделю']))
  })
})
