import { expect, it } from 'vitest'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { timeIn } from '../../../src/domain/calendar/zone.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { secondAdministrator } from '../../support/second-administrator.ts'
import { beginPoints } from '../../support/talk/points.ts'
import { AUTHOR, COORDINATOR, HEAD, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const ADMINISTRATOR = 'demo-p14'
const ZONE = 'Europe/Moscow'
const [FRIDAY, SUNDAY] = ['2026-11-20', '2026-11-22']
const THURSDAY_EVENING = '2026-11-19T18:20:00.000Z'
const FRIDAY_NOON = '2026-11-20T08:20:00.000Z'

/** An administrator asks for what another one has to confirm, and nobody does. */
async function askDeed(scene: Scene): Promise<void> {
  await scene.db.unit.create({ data: { id: 'spare', authorityId: 'demo', name: 'Отдел без людей', short: 'Пустой' } })
  await secondAdministrator(scene, 'demo-p12')
  const administrator = await scene.sit(ADMINISTRATOR)
  await administrator.say('меню')
  await administrator.forge('s:deedAsk:retireUnit:spare')
  await administrator.press('Запросить подтверждение')
}

/** The first approver of a proposal says yes, which can still be undone for a while. */
async function decideFirstStep(scene: Scene): Promise<void> {
  const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  await head.press('✅ Согласовать')
}

/** Somebody asks for a person, and nobody answers. */
async function ask(scene: Scene): Promise<void> {
  const person = await scene.sit('demo-p2')
  await beginPoints(person, 'инвестиционного', 'Телефон')
  await person.press(/^Спросить/)
  await person.say('Какую потребность выбрать?')
}

describeScene(
  'the hours of a rehearsal',
  (scene) => {
    it('R72 what falls due in the middle of a day, in the evening or on a day off is told at its own hour, not on the next morning', async () => {
      const { world } = scene
      world.clock.set(THURSDAY_EVENING)
      await askDeed(scene)
      world.clock.set(FRIDAY_NOON)
      await decideFirstStep(scene)
      await ask(scene)
      const told: string[] = []
      await rehearse({
        ...{ app: world.house.app, authorityId: 'demo', from: FRIDAY as Day, to: SUNDAY as Day },
        set: (instant) => world.clock.set(instant.toISOString()),
        told: async ({ personId, message, params }, at) => {
          const what = message === 'reminder' ? Object.keys(params as object).join() : message
          told.push(`${at.toISOString().slice(0, 10)} ${timeIn(ZONE, at)} ${personId} ${what}`)
        },
      })
      const later = told.filter((line) => !line.includes(' 09:00 '))
      expect(later).toEqual([
        `${FRIDAY} 11:21 ${SUPERVISOR} proposal-asked`,
        `${FRIDAY} 15:20 ${COORDINATOR} calls`,
        `${SUNDAY} 21:20 ${ADMINISTRATOR} deed-told`,
      ])
    })

    it('R72 a question that waits past the end of the office is told of on the next working morning', async () => {
      const { world } = scene
      world.clock.set('2026-11-20T11:30:00.000Z')
      await ask(scene)
      const told: string[] = []
      await rehearse({
        ...{ app: world.house.app, authorityId: 'demo', from: FRIDAY as Day, to: '2026-11-23' as Day },
        set: (instant) => world.clock.set(instant.toISOString()),
        told: async ({ personId, params }, at) => {
          if (personId === COORDINATOR && 'calls' in (params as object)) told.push(at.toISOString())
        },
      })
      expect(told).toEqual(['2026-11-23T06:30:00.000Z'])
    })
  },
  { start: '2026-11-19T06:00:00.000Z' },
)
