import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { positionOf } from '../../../src/app/interviews/draft-position.ts'
import { valueAt } from '../../../src/domain/interview/answers.ts'
import { toDraftRow } from '../../../src/storage/drafts.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { runKillScenario } from './driver.ts'
import type { KillReport } from './kill-scenario.ts'

const TOP = path.resolve(import.meta.dirname, '../../..')
const FIRST_CHAT = 5001
const PEOPLE = 50
/** Longer than a slow machine with much else to do needs to start: whoever waits longer was forgotten. */
const PATIENCE_MS = 30_000
/** A life ends within so many moves of people: at a start everybody is in the middle of something. */
const MOVES = 20

/** Without the guard people wait in vain: `patienceMs` is how long, instead of half a minute. */
export type Unguarded = { patienceMs: number }
/** `program` is what buildProduct gave. There have to be enough `questions` for everybody to be still at it when the last kill comes. */
export type Wishes = { program: string; databaseUrl: string; kills: number; questions: number; seed: number; unguarded?: Unguarded }

type Own = { DIE_AT?: string; DIE_AFTER?: string }

/** Every fourth life ends by its own hand between the inbox commit and the effect, every fourth between the effect and its answer. */
function ownHand(life: number, seed: number): Own | undefined {
  if (life % 4 === 1) return { DIE_AT: String(2 + ((seed + life) % 5)) }
  if (life % 4 === 3) return { DIE_AFTER: String(10 + ((seed + life) % 5)) }
  return undefined
}

/** 50 people answer the questions while the product is killed: half of the deaths are by its own hand, at the two moments that matter most. */
export function killProduct({ program, databaseUrl, kills, questions, seed, unguarded }: Wishes): Promise<KillReport> {
  const spawnBot = ({ apiRoot, life }: { apiRoot: string; life: number }): ChildProcess => {
    const own = ownHand(life, seed)
    const guard = unguarded ? { UNGUARDED: '1' } : {}
    const facts = {
      API_ROOT: apiRoot,
      DATABASE: databaseUrl,
      PEOPLE: String(PEOPLE),
      QUESTIONS: String(questions),
      FIRST_CHAT: String(FIRST_CHAT),
    }
    return spawn(process.execPath, [program], {
      cwd: TOP,
      env: { ...process.env, ...facts, ...own, ...guard },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return runKillScenario({
    spawnBot,
    people: PEOPLE,
    questions,
    kills,
    seed,
    killAt: (rng, life) => (ownHand(life, seed) ? 'by itself' : { afterMoves: rng.between(1, MOVES), plusMs: rng.between(0, 20) }),
    crowd: { firstChatId: FIRST_CHAT, patienceMs: PATIENCE_MS, ...unguarded },
  })
}

/** What the database holds beside what each person believes: answers that differ, and people who have no finished draft. */
export async function compareAnswers(
  { db }: Storage,
  report: KillReport,
  questions: number,
): Promise<{ wrong: string[]; unfinished: number[] }> {
  const wrong: string[] = []
  const unfinished: number[] = []
  for (const { chatId, believed } of report.people) {
    const rows = await db.draft.findMany({ where: { personId: `p${chatId}`, state: 'done' } })
    if (rows.length !== 1 || !rows[0]) {
      unfinished.push(chatId)
      continue
    }
    const { answers } = positionOf(toDraftRow(rows[0]))
    for (let question = 1; question <= questions; question++) {
      const said = believed[question]
      const stored = valueAt(answers, `q${question}`)
      const meant = typeof stored === 'boolean' ? said?.data?.endsWith(stored ? '=yes' : '=no') : stored === said?.text
      if (!meant) wrong.push(`${chatId} question ${question}: said ${said?.text} (${said?.data ?? 'typed'}), stored ${String(stored)}`)
    }
  }
  return { wrong, unfinished }
}
