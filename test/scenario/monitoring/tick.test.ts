import { expect, it } from 'vitest'
import { ticksOf } from '../../../src/main/ticks.ts'
import { OFFICER, taskOf, UNIT } from '../../support/monitoring/unit-scene.ts'
import { describeScene } from '../../support/scene.ts'

describeScene(
  'the tick that reminds',
  (scene) => {
    it('R70 R72 opens the season and reminds of it in one go, and reminds nobody of a unit that has lost its list', async () => {
      const ticks = ticksOf(scene.world.house, [], () => {})
      const remind = async (): Promise<void> => void (await ticks.find(({ name }) => name === 'remind')?.run(new AbortController().signal))
      const heard = () => scene.db.outbox.count({ where: { personId: OFFICER, message: 'reminder' } })
      await remind()
      expect(await heard()).toBe(1)
      await scene.db.businessProcess.updateMany({ where: { unitId: UNIT }, data: { state: 'retired' } })
      scene.world.clock.set('2026-12-18T06:00:00.000Z')
      await remind()
      expect((await taskOf(scene)).state).toBe('lapsed')
      expect(await heard()).toBe(1)
    })
  },
  { season: true, start: '2026-11-13T06:00:00.000Z' },
)
