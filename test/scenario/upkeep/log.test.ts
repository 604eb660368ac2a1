import { expect, it } from 'vitest'
import { describeError } from '../../../src/main/log/describe-error.ts'
import { leaksIn } from '../../support/leaks.ts'
import { describeScene } from '../../support/scene.ts'
import { badRequest } from '../../support/telegram/fault.ts'

describeScene('the log', (scene) => {
  it('R97 holds the code and the place of a fault, and none of the words that it happened about', async () => {
    const { world } = scene
    const person = await scene.sit('demo-p1')
    const words = 'Записка о Пробном П. П., probny@example.org'
    await person.say(words)
    // A messenger may quote what it does not take.
    world.fake.fail(
      'sendMessage',
      badRequest(`can't parse entities: unsupported start tag "${words}" at byte offset 3 of ${words.slice(0, 20)}`),
      1,
    )
    await person.say('/start')
    expect(world.written.length).toBeGreaterThan(0)
    expect(await world.leaks()).toEqual([])
    world.logged.length = 0
    const described = describeError(Object.assign(new Error(words), { code: 'P2002' }))
    expect(described).toMatchObject({ name: 'Error', code: 'P2002', at: expect.arrayContaining([expect.stringContaining('log.test.ts')]) })
    expect(JSON.stringify(described)).not.toContain('Пробном')
  })

  it('is searched for every name, e-mail and typed line: each of them would be found', async () => {
    const { db, world } = scene
    const person = await scene.sit('demo-p1')
    await person.say('первая строка\nвторая «строка»')
    const { displayName } = await db.person.findUniqueOrThrow({ where: { id: 'demo-p1' } })
    const found = (line: string) => leaksIn([JSON.stringify({ line })], db, world.fake.typed)
    for (const secret of [displayName, 'о чём: первая строка', 'вторая «строка»']) expect(await found(secret)).toHaveLength(1)
    expect(await found('a card was not shown')).toEqual([])
  })
})
