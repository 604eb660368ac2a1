import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import type { SheetFacts } from '../../domain/document/approval-sheet.ts'
import type { DeedFacts, RoundFacts } from '../../domain/document/proposal-blocks.ts'
import type { Words } from '../../domain/interview/words.ts'
import { afterOf } from '../../domain/proposal/entry-change.ts'
import type { Prisma } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { proposalRoute } from '../proposals/store/approval-rules.ts'
import { groundView, type ProposalView, proposalView } from '../proposals/views/proposal-view.ts'
import { actLine } from './act-line.ts'

type DecisionRow = Prisma.DecisionGetPayload<object>

/** Channels that the sheet names; what a tick did has none. */
const CHANNELS = ['telegram', 'web', 'max', 'vk']

function deedFacts(app: App, authorityId: string, row: DecisionRow, steps: readonly { key: string; title: Words }[]): DeedFacts {
  const { timeZone } = app.authorities.get(authorityId)
  const when = new Date(row.at)
  const { deed, name, position, forName, words } = row
  const channel = CHANNELS.find((known) => known === row.channel) ?? ''
  return {
    step: steps[row.step]?.title,
    deed,
    name,
    position,
    forName,
    words,
    day: dayIn(timeZone, when),
    time: timeIn(timeZone, when),
    channel,
  }
}

async function roundFacts(app: App, authorityId: string, proposalId: string): Promise<RoundFacts[]> {
  const { db } = app.storage
  const { regulation } = app.authorities.get(authorityId)
  const rounds = await db.proposalRound.findMany({ where: { authorityId, proposalId }, orderBy: { round: 'asc' } })
  const decisions = await db.decision.findMany({ where: { authorityId, proposalId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const steps = await db.approvalStep.findMany({
    where: { authorityId, proposalId },
    orderBy: { step: 'asc' },
    select: { round: true, key: true },
  })
  const files = await db.storedFile.findMany({ where: { authorityId, id: { in: rounds.flatMap(({ noteFileId }) => noteFileId ?? []) } } })
  const route = proposalRoute(regulation)
  return rounds.map(({ round, ground, note, noteFileId }) => {
    const titles = steps
      .filter((one) => one.round === round)
      .map(({ key }) => ({ key, title: route.find((step) => step.key === key) ?? key }))
    return {
      round,
      ground: groundView(regulation, ground),
      note,
      noteFile: files.find(({ id }) => id === noteFileId)?.name ?? '',
      deeds: decisions.filter((one) => one.round === round).map((one) => deedFacts(app, authorityId, one, titles)),
    }
  })
}

/** The changes with the names of the files that they bring as documents. */
async function changesWithFiles(app: App, authorityId: string, changes: ProposalView['changes']): Promise<SheetFacts['changes']> {
  const ids = changes.flatMap(({ change }) => afterOf(change)?.sourceFileId ?? [])
  const files = await app.storage.db.storedFile.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } })
  return changes.map((one) => ({ ...one, file: files.find(({ id }) => id === afterOf(one.change)?.sourceFileId)?.name ?? '' }))
}

/** Everything that a proposal and its approval sheet say (R54, R60). Refusals as of `proposalView`. */
export async function approvalFacts(app: App, actor: Actor, id: string): Promise<SheetFacts | { refused: string }> {
  const view = await proposalView(app, actor, id)
  if ('refused' in view) return view
  const { authorityId } = actor
  const { name: authority, regulation } = app.authorities.get(authorityId)
  const head = await app.storage.db.journal.findFirst({ where: { authorityId }, orderBy: { seq: 'desc' }, select: { hash: true } })
  return {
    authority,
    unit: view.unit,
    number: view.number,
    state: view.state,
    author: view.author,
    changes: await changesWithFiles(app, authorityId, view.changes),
    rounds: await roundFacts(app, authorityId, id),
    questions: view.questions.map(({ askedBy, text, answer }) => ({ who: askedBy, text, answer })),
    regulation,
    act: actLine(regulation.listRules?.acts ?? {}),
    made: app.authorities.today(authorityId, app.clock.now()),
    head: head?.hash ?? '',
    signature: regulation.settings.approval.signatureAct,
  }
}
