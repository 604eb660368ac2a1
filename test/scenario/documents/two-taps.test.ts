import { expect, it } from 'vitest'
import { sentFile } from '../../support/documents/ordered.ts'
import { readDocx } from '../../support/documents/read-docx.ts'
import { papersNear } from '../../support/documents/taps.ts'
import { adopt } from '../../support/editions.ts'
import { open as openMonitoring, taskOf } from '../../support/monitoring/unit-scene.ts'
import { describeScene } from '../../support/scene.ts'
import { handOver, holder, idOfUnit, open } from '../../support/talk/formation.ts'
import { AUTHOR, HEAD, pass, prepareProposal } from '../../support/talk/proposals.ts'

const FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json']

describeScene('papers are two taps from every card that they concern', (scene) => {
  /** The cards from which somebody does not get all these papers by two taps, with what they get. */
  async function far(personId: string, papers: readonly string[], screens: readonly string[]): Promise<string[]> {
    const person = await scene.sit(personId)
    await person.say('/menu')
    const missing: string[] = []
    for (const screen of screens) {
      const near = await papersNear(person, screen)
      if (!papers.every((paper) => near.includes(paper))) missing.push(`${screen}: ${near.join(' ')}`)
    }
    return missing
  }

  it('R22 the paper of a profile, from the profile, its segments, hypotheses, history and comparisons', async () => {
    const { id } = await scene.db.segment.findFirstOrThrow({ where: { profileId: 'demo-s1' } })
    const cards = ['profile', 'profileSegments', 'hypotheses', 'profileHistory', 'profileCompare', 'profileChange'] as const
    const screens = cards.map((card) => `${card}:demo-s1${card === 'profileChange' ? ':1:2' : ''}`)
    expect(await far('demo-p5', ['profile:demo-s1:docx'], [...screens, `segment:demo-s1:${id}`, `hypotheses:demo-s1:${id}`])).toEqual([])
    expect(await far('demo-p5', ['unitProfiles:demo-u2:docx'], ['profiles', 'profilesFilter', 'documents'])).toEqual([])
    const about = await scene.db.profileProcess.findFirstOrThrow({ where: { profileId: 'demo-s1' } })
    expect(await far('demo-p5', [`processProfiles:${about.processId}:docx`], ['profile:demo-s1'])).toEqual([])
  })

  it('R30 the list of a unit, from the menu, each page of the list, its directions, its coverage and a point', async () => {
    const entries = await scene.db.touchpointEntry.findMany({ where: { unitId: 'demo-u1' }, orderBy: { id: 'asc' } })
    expect(entries.length).toBeGreaterThan(4)
    const screens = ['menu', 'list', 'list:1', 'listAreas', 'coverage', 'documents', ...entries.map(({ id }) => `entry:${id}`)]
    const inEachFormat = FORMATS.map((format) => `list:demo-u1:${format}`)
    expect(await far('demo-p1', inEachFormat, ['menu', 'documents', 'listAreas', 'coverage'])).toEqual([])
    expect(await far('demo-p1', ['list:demo-u1:docx'], screens)).toEqual([])
    expect(await far('demo-p13', ['list:demo-u1:docx'], ['statusUnit:demo-u1', 'list:0::demo-u1'])).toEqual([])
  })

  it('R50 the list of a unit, from its card in a round of formation and from each point that is checked', async () => {
    await open(scene)
    await handOver(scene, 'demo-u1')
    const id = await idOfUnit(scene, 'demo-u1')
    const checks = await scene.db.entryCheck.findMany({ where: { submissionId: id } })
    expect(checks.length).toBeGreaterThan(0)
    const screens = [`submission:${id}`, ...checks.map(({ entryId }) => `entryCheck:${id}:${entryId}`)]
    for (const role of ['workingGroupMember', 'workingGroupSecretary']) {
      const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role } })
      expect(await far(personId, ['list:demo-u1:docx'], screens)).toEqual([])
    }
  })

  it('R70 the list of a unit, from its monitoring and from each group of points', async () => {
    await openMonitoring(scene)
    const { id } = await taskOf(scene)
    const areas = await scene.db.touchpointEntry.findMany({ where: { unitId: 'demo-u1' }, distinct: ['area'] })
    const screens = [`monitoringUnit:${id}`, ...areas.map(({ area }) => `monitoringGroup:${id}:${area}`)]
    expect(await far('demo-p2', ['list:demo-u1:docx'], screens)).toEqual([])
  })

  it('R51, R74 an edition and its package from each card of editions, the summary from each card of the status', async () => {
    await adopt(scene, 1, 1)
    await adopt(scene, 2, 0)
    const screens = ['editions', 'edition:edition2', 'editionChanges:edition1:edition2', 'editionCompare:edition2']
    const papers = [...FORMATS.map((format) => `edition:edition2:${format}`), 'package:edition2:zip']
    expect(await far('demo-p13', papers, screens)).toEqual([])
    expect(await far('demo-p13', ['list::docx'], ['approvedChanges', 'documents:all'])).toEqual([])
    expect(await far('demo-p13', ['status::xlsx'], ['status', 'statusUnits', 'statusAreas', 'statusOverdue'])).toEqual([])
  })

  it('R54, R60 a proposal and its sheet, from each of its cards, for its author and for whoever decides', async () => {
    const author = await scene.sit(AUTHOR)
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await pass(scene.world)
    const { id, state } = await scene.db.changeProposal.findFirstOrThrow()
    expect(state).toBe('approving')
    const screens = ['proposal', 'proposalChanges', 'proposalNote', 'proposalPapers'].map((card) => `${card}:${id}`)
    for (const person of [AUTHOR, HEAD]) expect(await far(person, [`proposal:${id}:docx`, `approval:${id}:docx`], screens)).toEqual([])
  })

  it('R22 the paper of a segment is one tap from its card, and names it', async () => {
    const person = await holder(scene, 'employee', 'demo-u2')
    await person.say('профили')
    await person.press('1')
    await person.press('Сегменты: 2')
    await person.press('1')
    await person.press('📄 Документ, DOCX')
    const { name } = await scene.db.segment.findFirstOrThrow({ where: { profileId: 'demo-s1' }, orderBy: { position: 'asc' } })
    expect(readDocx(sentFile(person).bytes).paragraphs).toContain(`Сегмент 1. ${name}`)
  })
})
