import { expect, it } from 'vitest'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { LEAVE, REQUESTS, SUBSIDY, type TalkedProfile, tellProfile } from '../../support/talk/profiles.ts'

const CASES: readonly [string, { employee: number; clientKind: string; profile: TalkedProfile }][] = [
  ['a citizen', { employee: 4, clientKind: 'citizen', profile: REQUESTS }],
  ['a business', { employee: 1, clientKind: 'businessRepresentative', profile: SUBSIDY }],
  ['an internal client', { employee: 7, clientKind: 'internalClient', profile: LEAVE }],
]

/** Somebody in front of the web chat, as the demonstration employee of that number. */
async function sitAs(scene: Scene, employee: number): Promise<WebPerson> {
  const person = await WebPerson.visit(scene.world)
  await person.say('/start')
  for (let turned = 0; turned < 10; turned += 1) {
    const shown = (await person.seen()).at(-1)?.text ?? ''
    const number = new RegExp(`(\\d+)\\. Демо-сотрудник ${employee} `).exec(shown)?.[1]
    if (number !== undefined) {
      await person.press(number)
      return person
    }
    await person.press(/^Ещё/)
  }
  throw new Error(`no employee ${employee}`)
}

describeScene('a profile in the web chat', (scene) => {
  it.each(CASES)('R12 R96 of %s, from its first trait to the saved hypothesis', async (_, { employee, clientKind, profile }) => {
    const person = await sitAs(scene, employee)
    await tellProfile(person, profile)
    expect((await person.seen()).at(-1)?.text).toContain('✅ Гипотеза сохранена, версия 1.')
    const begun = await scene.db.segmentProfile.findFirstOrThrow({ where: { NOT: { id: { startsWith: 'demo-' } } } })
    expect(begun).toMatchObject({ clientKind, version: 1, authorId: `demo-p${employee}` })
    const segments = await scene.db.segment.findMany({ where: { profileId: begun.id }, orderBy: { position: 'asc' } })
    expect(segments.map(({ name }) => name)).toEqual(profile.segments.map(({ name }) => name))
  })
})
