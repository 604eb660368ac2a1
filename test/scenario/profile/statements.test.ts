import { expect, it } from 'vitest'
import { hypothesesFacts, segmentsFacts, traitsFacts } from '../../../src/app/profiles/interviews/profile-facts.ts'
import { profileSubject } from '../../../src/app/profiles/store/profile-subject.ts'
import { describeScene } from '../../support/scene.ts'

type Asked = Parameters<typeof traitsFacts>[0]

describeScene('what a reply about a profile reads', (scene) => {
  /** The statements that the facts of a question take. */
  async function statementsOf(facts: (asked: Asked) => Promise<unknown>, question: string): Promise<number> {
    const { db } = scene.world.storage
    const profile = await db.segmentProfile.findUniqueOrThrow({ where: { id: 'demo-s1' } })
    let count = 0
    const tx = db.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          count += 1
          return query(args)
        },
      },
    })
    const actor = { authorityId: profile.authorityId, roles: [] }
    const draft = { subject: profileSubject({ id: profile.id, revision: profile.revision }) }
    await facts({ tx, actor, draft, answers: {}, step: { kind: 'question', question: { key: question } } } as unknown as Asked)
    return count
  }

  it.each([
    [traitsFacts, 'traits', 3],
    [traitsFacts, 'source', 3],
    [traitsFacts, 'affects', 0],
    [segmentsFacts, 'values', 2],
    [hypothesesFacts, 'specifics', 0],
    [hypothesesFacts, 'channels', 2],
  ] as const)('R90 %o at «%s»: few statements, whatever profiles the unit has', async (facts, question, most) => {
    expect(await statementsOf(facts, question)).toBeLessThanOrEqual(most)
  })
})
