import { z } from 'zod'
import {
  APPROVAL_STATES,
  type Approval,
  type Approver,
  type Given,
  STEP_STATES,
  type Step,
  VERDICTS,
} from '../../../domain/approval/approval.ts'
import { type EntryChange, entryChange, type ProposalContent } from '../../../domain/proposal/entry-change.ts'
import type { Db, Prisma, Tx } from '../../../storage/open.ts'

export type ProposalRow = Prisma.ChangeProposalGetPayload<object>
export type RoundRow = Prisma.ProposalRoundGetPayload<object>
type StepRow = Prisma.ApprovalStepGetPayload<object>

/** A proposal as it is stored, and as the rules see it. */
export type StoredProposal = { row: ProposalRow; round: RoundRow; approval: Approval }

const approver = z.object({ id: z.string(), forId: z.string() })
const given = approver.extend({ verdict: z.enum(VERDICTS), words: z.string(), at: z.string() })

const peopleIn = (stored: unknown): Approver[] => z.array(approver).safeParse(stored).data ?? []
const givenIn = (stored: unknown): Given | undefined => given.safeParse(stored).data

export function toStep({ key, role, state, people, openedAt, dueOn, given: stored }: StepRow): Step {
  const decision = givenIn(stored)
  return {
    key,
    role,
    state: STEP_STATES.find((known) => known === state) ?? 'closed',
    people: peopleIn(people),
    openedAt,
    dueOn,
    ...(decision && { given: decision }),
  }
}

/** The changes of a round, in their sequence. */
export async function changesOfRound(db: Db | Tx, proposalId: string, round: number): Promise<EntryChange[]> {
  const rows = await db.proposalEntry.findMany({ where: { proposalId, round }, orderBy: { position: 'asc' } })
  return rows.map(({ change }) => entryChange.parse(change))
}

async function stepsOfRound(db: Db | Tx, proposalId: string, round: number): Promise<Step[]> {
  const rows = await db.approvalStep.findMany({ where: { proposalId, round }, orderBy: { step: 'asc' } })
  return rows.map(toStep)
}

async function contentOf(db: Db | Tx, round: RoundRow): Promise<ProposalContent> {
  return { ground: round.ground, changes: await changesOfRound(db, round.proposalId, round.round) }
}

const roundRow = (db: Db | Tx, proposalId: string, round: number): Promise<RoundRow | null> =>
  db.proposalRound.findUnique({ where: { proposalId_round: { proposalId, round } } })

/** A proposal of the authority; undefined where there is none of that id. */
export async function readProposal(db: Db | Tx, authorityId: string, id: string): Promise<StoredProposal | undefined> {
  const row = await db.changeProposal.findFirst({ where: { id, authorityId } })
  const round = row && (await roundRow(db, id, row.round))
  if (!row || !round) return undefined
  const earlier = row.round > 1 ? await roundRow(db, id, row.round - 1) : null
  const approval: Approval = {
    state: APPROVAL_STATES.find((state) => state === row.state) ?? 'withdrawn',
    initiatorId: row.initiatorId,
    round: row.round,
    content: await contentOf(db, round),
    steps: await stepsOfRound(db, id, row.round),
    settleAt: row.settleAt ?? '',
    ...(earlier && { before: { content: await contentOf(db, earlier), steps: await stepsOfRound(db, id, earlier.round) } }),
  }
  return { row, round, approval }
}
