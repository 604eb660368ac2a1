import { expect, it } from 'vitest'
import { settleProposals } from '../../../src/app/proposals/settle-proposals.ts'
import { moveProposal } from '../../../src/app/proposals/store/move-proposal.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, HEAD, prepareProposal } from '../../support/talk/proposals.ts'

const SECOND = 'demo-p9'

/** A proposal that waits for two heads of the unit. */
async function waiting(scene: Scene): Promise<string> {
  await scene.db.roleGrant.create({ data: { id: 'second', authorityId: 'demo', personId: SECOND, role: 'unitHead', unitId: 'demo-u1' } })
  const author = await scene.sit(AUTHOR)
  await prepareProposal(author)
  await author.press('✅ Отправить')
  const { id } = await scene.db.changeProposal.findFirstOrThrow()
  return id
}

/** The same press in a process of its own. */
function press(scene: Scene, id: string, personId: string, verdict: 'approve' | 'reject') {
  const { app } = scene.world.house
  const by = { authorityId: 'demo', personId, place: 'telegram:1', displayName: personId, position: '' }
  const event = { kind: 'decide', by: personId, round: 1, step: 0, verdict, words: 'слова' } as const
  return new Committer(scene.world.storage).run([], (unit) => moveProposal({ app, unit, by }, id, event))
}

describeScene('two who decide at the same moment', (scene) => {
  it('R56 exactly one of two simultaneous presses counts, and the other learns who decided and when', async () => {
    for (const [one, other] of [
      ['approve', 'reject'],
      ['reject', 'approve'],
    ] as const) {
      const id = await waiting(scene)
      const results = await Promise.all([press(scene, id, HEAD, one), press(scene, id, SECOND, other)])
      const lost = results.filter((result) => 'refused' in result)
      expect(results.filter((result) => !('refused' in result))).toHaveLength(1)
      expect(lost).toMatchObject([{ refused: 'decided', given: { at: scene.world.clock.now().toISOString() } }])
      const decisions = await scene.db.decision.findMany({ where: { step: 0 } })
      expect(decisions).toHaveLength(1)
      expect(lost[0]).toMatchObject({ given: { id: decisions[0]?.personId } })
      await scene.world.renew()
    }
  })

  it('R56 the end of the time for undoing takes effect once, whoever looks', async () => {
    const id = await waiting(scene)
    await press(scene, id, HEAD, 'approve')
    scene.world.clock.pass(61_000)
    const { app } = scene.world.house
    const ticks = [0, 1, 2].map(() => settleProposals({ ...app, committer: new Committer(scene.world.storage) }, 'demo'))
    expect((await Promise.all(ticks)).reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await scene.db.outbox.count({ where: { message: 'proposal-asked', personId: 'demo-p10' } })).toBe(1)
    expect(await scene.db.journal.count({ where: { action: 'proposal.open', subject: `proposal:${id}` } })).toBe(2)
  })
})
