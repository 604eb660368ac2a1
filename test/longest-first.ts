import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes or half of one: begun last, one of them would run alone while everybody waits. */
const LONGEST = [
  'scenario/rights/matrix.test.ts',
  'scenario/kill/approval-sqlite.test.ts',
  'scenario/monitoring/season-postgresql.test.ts',
  'scenario/kill/sqlite.test.ts',
  'integration/documents/lists.test.ts',
  'scenario/kill/formation-sqlite.test.ts',
  'scenario/contract/channels.test.ts',
  'scenario/kill/approval-postgresql.test.ts',
  'scenario/guide/employee.browser.test.ts',
  'scenario/approval/route.test.ts',
  'integration/web/page-access.browser.test.ts',
  'scenario/monitoring/season-sqlite.test.ts',
  'integration/documents/papers.test.ts',
  'integration/web/page.browser.test.ts',
  'integration/bot/every-card.test.ts',
  'scenario/kill/formation-postgresql.test.ts',
  'scenario/kill/postgresql.test.ts',
  'scenario/documents/two-taps.test.ts',
  'scenario/reminders/deadline.test.ts',
  'scenario/awkward/forged.test.ts',
  'scenario/newcomer.browser.test.ts',
  'integration/shell/backup.test.ts',
]

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((file) => moduleId.endsWith(`/test/${file}`))
  return rank < 0 ? LONGEST.length : rank
}

/** The longest files first, then as vitest has it: what failed or took long the last time, else the biggest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other))
  }
}
