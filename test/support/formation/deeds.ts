import { adoptAmendment } from '../../../src/app/amendment/adopt-amendment.ts'
import { amendmentView } from '../../../src/app/amendment/amendment-view.ts'
import { waitingChanges } from '../../../src/app/amendment/approved-changes.ts'
import type { Action, App, InterviewKind } from '../../../src/app/app.ts'
import { orderKind, presentList } from '../../../src/app/formation/adopt.ts'
import { acceptRest, checkRemarkKind, settleSubmission } from '../../../src/app/formation/check-entries.ts'
import { gapsKind } from '../../../src/app/formation/hand-over.ts'
import { campaignKind } from '../../../src/app/formation/open-campaign.ts'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import { writePlan } from '../../../src/app/workbook/import/write-plan.ts'
import { loadSnapshot } from '../../../src/app/workbook/load-snapshot.ts'
import { ROLES, type Role } from '../../../src/domain/rights/roles.ts'
import { noChanges } from '../../../src/domain/workbook/snapshot.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import type { World } from '../world.ts'
import { approvedAlready } from './first-edition.ts'

const authorityId = 'demo'

const everyRole = (unitId: string) => (Object.keys(ROLES) as Role[]).map((role) => ({ role, unitId }))

/** Somebody who may do everything. */
export const ALL: Actor = {
  ...{ authorityId, personId: 'demo-p13', displayName: 'Демо-сотрудник 13', position: 'координатор', unitId: null, locale: 'ru' },
  ...{ place: 'test:1', roles: [...everyRole(''), ...['demo-u1', 'demo-u2', 'demo-u3', 'demo-u4'].flatMap(everyRole)] },
} as unknown as Actor

/** What people do from a list to its editions, without their chats. */
export class Deeds {
  readonly #world: World
  #count = 0

  constructor(world: World) {
    this.#world = world
  }

  get #app(): App {
    return this.#world.house.app
  }

  act(action: Action, ...args: string[]) {
    return this.#app.committer.run([], (unit) => action({ app: this.#app, unit, actor: ALL, args }))
  }

  finish({ finish }: InterviewKind, subject: string, answers: Record<string, unknown>) {
    const { app } = this.#world.house
    const said = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value }])) as never
    const { regulation } = app.authorities.get(authorityId)
    const now = app.clock.now().toISOString()
    return app.committer.run([], (unit) => finish({ app, unit, actor: ALL, draft: { subject } as never, answers: said, regulation, now }))
  }

  get #db() {
    return this.#world.storage.db
  }

  async #submissions(...states: string[]) {
    const campaign = await this.#db.formationCampaign.findFirst({ where: { authorityId, state: 'open' } })
    return campaign ? this.#db.unitSubmission.findMany({ where: { campaignId: campaign.id, state: { in: states } } }) : []
  }

  /** Units hand over; a round is opened where there is none. */
  async handOver(): Promise<void> {
    await this.finish(campaignKind, '', { dueOn: '2026-12-01' })
    for (const { id } of await this.#submissions('forming', 'returned')) await this.finish(gapsKind, id, { reason: 'позже' })
  }

  /** One entry goes back, and its unit changes it. */
  async giveBack(): Promise<void> {
    await this.handOver()
    const [submission] = await this.#submissions('checking')
    const open = submission && (await this.#db.entryCheck.findFirst({ where: { submissionId: submission.id, state: 'open' } }))
    if (!open) return
    await this.finish(checkRemarkKind, `${submission.id}/${open.entryId}/${open.entryRevision}`, { remark: 'исправьте' })
    await this.#acceptRest(submission.id)
    await this.act(settleSubmission, submission.id, 'returned')
    const data = { actions: `исправлено ${++this.#count}`, revision: { increment: 1 } }
    await this.#db.touchpointEntry.updateMany({ where: { id: open.entryId, state: 'draft' }, data })
  }

  async #acceptRest(id: string): Promise<void> {
    const open = await this.#db.entryCheck.count({ where: { submissionId: id, state: 'open' } })
    await this.act(acceptRest, id, String(open))
  }

  async accept(): Promise<void> {
    await this.handOver()
    for (const { id } of await this.#submissions('checking')) {
      await this.#acceptRest(id)
      await this.act(settleSubmission, id, 'accepted')
    }
  }

  async adopt(): Promise<void> {
    await this.accept()
    const campaign = await this.#db.formationCampaign.findFirst({ where: { authorityId, state: 'open' } })
    await this.act(presentList, campaign?.id ?? '')
    await this.finish(orderKind, '', { number: `${++this.#count}-П`, date: '2026-11-20' })
  }

  /** An approved change of one entry, and the act that puts every one that waits into the list. */
  async change(which: number): Promise<void> {
    const approved = await this.#db.touchpointEntry.findMany({ where: { authorityId, state: 'approved' }, orderBy: { id: 'asc' } })
    const entry = approved[which % Math.max(1, approved.length)]
    this.#count += 1
    if (entry)
      await approvedAlready(
        this.#db,
        this.#count,
        entry.id,
        { specifics: `изменено ${this.#count}` },
        `2026-11-20T06:00:00.${String(this.#count).padStart(3, '0')}Z`,
      )
    const keys = (await waitingChanges(this.#db, authorityId)).map(({ id }) => id)
    const id = `act-${this.#count}`
    const answers = { changes: { value: { keys, others: [] } }, number: { value: id }, date: { value: '2026-11-20' } }
    const row = {
      kind: 'amendment',
      definitionVersion: 1,
      regulationVersion: '',
      subject: '',
      state: 'done',
      cursor: '',
      view: {},
      revision: 1,
    }
    await this.#db.draft.create({ data: { ...row, id, authorityId, personId: ALL.personId, answers, createdAt: '', updatedAt: '' } })
    const view = await amendmentView(this.#app, ALL, id)
    if (!('refused' in view)) await this.act(adoptAmendment, id, view.mark)
  }

  /** A list in force is taken over: what there is, without its last entry, which it does not have. */
  async takeOver(): Promise<void> {
    const { app } = this.#world.house
    const number = ((await this.#db.edition.aggregate({ _max: { number: true } }))._max.number ?? 0) + 1
    await app.committer.run([], async (unit) => {
      const snapshot = await loadSnapshot(unit.tx, authorityId, 'last')
      const rows = await unit.tx.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' } })
      const entries = rows.map((row) => ({ ...toEntry(row), state: 'approved' as const })).slice(0, Math.max(1, rows.length - 1))
      const retire = snapshot.entries.filter(({ id, state }) => state === 'approved' && !entries.some((one) => one.id === id))
      const id = app.ids.next()
      const edition = { id, number, orderNumber: `${number}`, orderDate: '2026-11-19', entries }
      const list = { ...noChanges<(typeof entries)[number]>(), change: entries, retire }
      const plan = { units: noChanges(), staff: noChanges(), processes: noChanges(), list, edition } as never
      const now = app.clock.now().toISOString()
      await writePlan({ app, unit, authorityId, personId: ALL.personId, now, layout: 'sverdlovsk' }, plan, snapshot)
    })
  }
}
