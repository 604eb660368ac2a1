import { expect, it, vi } from 'vitest'
import { tellTroubles } from '../../../src/app/watch/tell-troubles.ts'
import { startTicks } from '../../../src/ticks/start-ticks.ts'
import { Watch } from '../../../src/ticks/watch.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { serverFailure } from '../../support/telegram/fault.ts'

const MINUTE = 60_000

const watchOf = ({ world }: Scene): Watch => new Watch(world.clock)
const look = async ({ world }: Scene, watch: Watch): Promise<void> => {
  const { app, authorityId } = world.house
  await tellTroubles(app, authorityId, { troubles: watch.troubles(), sound: watch.sound() })
  await world.tick()
}

describeScene('something stops working', (scene) => {
  const administrator = async (): Promise<string> =>
    (await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'administrator', unitId: '' } })).personId

  it('the administrators hear of it once a day, and that it works again', async () => {
    const { world } = scene
    const person = await scene.sit(await administrator())
    const other = await scene.sit('demo-p1')
    const heard = () => person.seen().then((seen) => seen.filter(({ from }) => from === 'bot').map(({ text }) => text))
    const watch = watchOf(scene)
    watch.ill('tick:clean-up')
    world.clock.pass(9 * MINUTE)
    await look(scene, watch)
    expect(await heard()).toEqual([])
    world.clock.pass(MINUTE)
    await look(scene, watch)
    await look(scene, watch)
    expect(await heard()).toEqual([expect.stringMatching(/^⚠️ .*удаление старых записей.*09:00/s)])
    world.clock.pass(24 * 60 * MINUTE)
    await look(scene, watch)
    expect(await heard()).toHaveLength(2)
    // After a restart nobody knows yet whether it works: that it does is said when it has.
    const fresh = watchOf(scene)
    await look(scene, fresh)
    fresh.begun('tick:clean-up')
    await look(scene, fresh)
    expect(await heard()).toHaveLength(2)
    fresh.well('tick:clean-up')
    await look(scene, fresh)
    await look(scene, fresh)
    expect((await heard()).slice(2)).toEqual([expect.stringMatching(/^✅ .*удаление старых записей.*09:00/s)])
    expect(await other.seen()).toEqual([])
  })

  it('a silent messenger is told of in another channel', async () => {
    const { world } = scene
    const id = await administrator()
    const inTelegram = await scene.sit(id)
    const page = await WebPerson.visit(world)
    await scene.db.account.updateMany({ where: { channel: 'web' }, data: { personId: id, lastSeenAt: '2026-01-01T00:00:00.000Z' } })
    const watch = watchOf(scene)
    watch.ill('channel:telegram')
    world.clock.pass(10 * MINUTE)
    await look(scene, watch)
    expect((await inTelegram.seen()).filter(({ from }) => from === 'bot')).toEqual([])
    expect((await page.seen()).map(({ text }) => text)).toEqual([expect.stringContaining('Канал не работает: Telegram')])
  })
})

describeScene('the watch', (scene) => {
  it('hears of a tick that fails, hangs or runs again', async () => {
    const watch = watchOf(scene)
    let run: () => Promise<void> = () => Promise.reject(new Error('broken'))
    const start = () => startTicks([{ name: 'one', cron: '0 0 1 1 *', run: () => run() }], () => {}, watch)
    const causes = () => watch.troubles().map(({ cause }) => cause)
    await (await started(start))()
    scene.world.clock.pass(10 * MINUTE)
    expect(causes()).toEqual(['tick:one'])
    run = () => Promise.resolve()
    await (await started(start))()
    expect([causes(), watch.sound()]).toEqual([[], ['tick:one']])
    let release = (): void => {}
    run = () => new Promise((resolve) => (release = resolve))
    const stop = await started(start)
    scene.world.clock.pass(59 * MINUTE)
    expect(causes()).toEqual([])
    scene.world.clock.pass(MINUTE)
    expect(causes()).toEqual(['tick:one'])
    release()
    await stop()
    expect(causes()).toEqual([])
  })

  it('hears whether Telegram gives updates', async () => {
    const { world } = scene
    const person = await scene.sit('demo-p1')
    world.fake.fail('getUpdates', serverFailure(), 1)
    await person.say('/start')
    await vi.waitFor(() => expect(world.health).toContain('ill'))
    await person.say('/start')
    await vi.waitFor(() => expect(world.health.at(-1)).toBe('well'))
    world.logged.length = 0
  })
})

/** Every tick runs once at the start; what is asked after this has had that time. */
async function started(start: () => () => Promise<void>): Promise<() => Promise<void>> {
  const stop = start()
  await new Promise((resolve) => setImmediate(resolve))
  return stop
}
