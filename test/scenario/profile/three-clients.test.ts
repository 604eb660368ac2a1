import { expect, it } from 'vitest'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import {
  beginProfile,
  giveTraits,
  LEAVE,
  REQUESTS,
  SUBSIDY,
  supposeOf,
  type TalkedProfile,
  tickValues,
} from '../../support/talk/profiles.ts'

const CASES: readonly [string, { one: string; other: string; clientKind: string; profile: TalkedProfile }][] = [
  ['a citizen', { one: 'demo-p4', other: 'demo-p5', clientKind: 'citizen', profile: REQUESTS }],
  ['a business', { one: 'demo-p1', other: 'demo-p2', clientKind: 'businessRepresentative', profile: SUBSIDY }],
  ['an internal client', { one: 'demo-p7', other: 'demo-p8', clientKind: 'internalClient', profile: LEAVE }],
]

/** The profile that a test has begun: those of the demonstration are older. */
const BEGUN = { where: { NOT: { id: { startsWith: 'demo-' } } } }
/** Another day. */
const DAY_MS = 86_400_000

describeScene('a profile from its first trait to a verified hypothesis', (scene) => {
  it.each(CASES)('R12 of %s, on several days, by two people, with a break, a crash and a change of person on the way', async (_, {
    one,
    other,
    clientKind,
    profile,
  }) => {
    const first = await scene.sit(one)
    await beginProfile(first, profile)
    const [trait = '', ...rest] = profile.traits.split('\n')
    await first.say(trait)
    await first.press('⏸ Позже')
    expect(first.text).toContain('⏸ Черновик сохранён')
    scene.world.clock.pass(DAY_MS)

    await first.say('профили')
    await first.press(await numberOf(scene, first.text))
    await first.press('Продолжить: признаки')
    expect(first.text).toContain('1. ')
    await giveTraits(first, { ...profile, traits: rest.join('\n') })
    await first.press('✅ Сохранить')
    expect(first.text).toContain('✅ Этап 1 пройден')

    const [segment, ...segments] = profile.segments
    await first.say(profile.segments.map(({ name }) => name).join('\n'))
    await first.press('Готово')
    await tickValues(first, segment?.values ?? [])
    await restart(scene.world)
    await first.say('/menu')
    await first.press(/^Продолжить/)
    for (const { values } of segments) await tickValues(first, values)
    for (const { size, satisfaction } of profile.segments) {
      await (size === undefined ? first.press('Пока неизвестно') : first.say(size))
      await (satisfaction === undefined ? first.press('Пока неизвестно') : first.say(satisfaction))
    }
    await first.press('✅ Сохранить')
    expect(first.text).toContain('✅ Этап 2 пройден')
    scene.world.clock.pass(DAY_MS)

    const second = await scene.sit(other)
    await second.say('профили')
    await second.press(await numberOf(scene, second.text))
    expect(second.text).toContain('Не закончено: Профиль сегмента · этап 3 из 4: профиль. Автор: ')
    await second.press('Продолжить: профиль')
    for (const [index, talked] of profile.segments.entries()) {
      if (index === 1) {
        await second.press('⏸ Позже')
        await restart(scene.world)
        await second.press('Продолжить')
      }
      await supposeOf(second, talked)
    }
    await second.press(/Сохранить как гипотезу/)
    expect(second.text).toContain('✅ Гипотеза сохранена, версия 1.')
    expect(second.text).toContain(
      '✅ Есть все обязательные части: описание сегмента по признакам, особенности клиентского пути, предпочтительные каналы взаимодействия.',
    )

    await second.press('✏️ 4')
    await second.press('1')
    await second.press(/^подтвер|^Подтвер/)
    await second.say('Опрос 120 клиентов')
    await second.press('Пропустить')
    await second.press('✅ Сохранить')
    const stored = await scene.db.segmentProfile.findFirstOrThrow(BEGUN)
    expect(stored).toMatchObject({ authorId: one, version: 2, revision: 5, clientKind })
    const changes = await scene.db.profileChange.findMany({ where: { profileId: stored.id }, orderBy: { revision: 'asc' } })
    expect(changes.map(({ actorId, what, version }) => [actorId, what, version])).toEqual([
      [one, 'created', null],
      [one, 'traits', null],
      [one, 'segments', null],
      [other, 'profile', 1],
      [other, 'hypothesis', 2],
    ])
    expect(await scene.db.segment.count({ where: { profileId: stored.id } })).toBe(profile.segments.length)
    expect(await scene.lines('profile.')).toHaveLength(5)
  })
})

/** The number under which a list shows the profile that was begun. */
async function numberOf(scene: Scene, text: string): Promise<string> {
  const { title } = await scene.db.segmentProfile.findFirstOrThrow(BEGUN)
  const line = text.split('\n').find((one) => one.includes(`**${title}**`))
  return /^\d+/.exec(line ?? '')?.[0] ?? ''
}
