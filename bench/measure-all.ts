import os from 'node:os'
import { parseArgs } from 'node:util'
import { type Contestant, contestants } from './contestant.ts'
import { type Figures, medians } from './figures.ts'
import { measurePapers } from './papers/measure-papers.ts'
import { type Result, tableOf } from './report/table.ts'
import { writeFigures } from './report/write-figures.ts'
import { firstAnswer } from './scenarios/first-answer.ts'
import { growth } from './scenarios/growth.ts'
import { mailing } from './scenarios/mailing.ts'
import { memory } from './scenarios/memory.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { slowNetwork } from './scenarios/slow-network.ts'
import { throughput } from './scenarios/throughput.ts'
import { measureSearch } from './search/measure-search.ts'
import { measureStatus } from './status/measure-status.ts'
import { measureWorkbook } from './workbook/measure-workbook.ts'

const SCENARIOS: readonly Scenario[] = [throughput, slowNetwork, growth, memory, firstAnswer, mailing]

/** What nobody else can do, so that nobody is compared with. */
const OF_THE_PRODUCT = { workbook: measureWorkbook, status: measureStatus, search: measureSearch }

/**
 * Measures every scenario with every contestant and prints the tables. `argv`: `--quick` for a rough run, `--write` to put the tables
 * into bench/README.md, `--only throughput,growth` for some scenarios, `--bots product,conversations` for some contestants.
 */
export async function measureAll(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string' }, bots: { type: 'string' } },
  })
  const quick = values.quick ?? false
  const bots = contestants(console.log).filter(({ name }) => chosen(values.bots, name))
  const tables: string[] = []
  for (const scenario of SCENARIOS.filter(({ name }) => chosen(values.only, name))) {
    const table = tableOf(await measure(scenario, bots.filter(scenario.takesPart ?? (() => true)), quick))
    console.log(`\n${table}`)
    tables.push(table)
  }
  for (const [name, measureOwn] of Object.entries(OF_THE_PRODUCT)) {
    if (!chosen(values.only, name) || !chosen(values.bots, 'product')) continue
    const table = measureOwn(quick)
    console.log(`\n${table}`)
    tables.push(table)
  }
  if (chosen(values.only, 'papers') && chosen(values.bots, 'product')) {
    const table = measurePapers(quick)
    console.log(`\n${table}`)
    tables.push(table)
  }
  if (values.write) writeFigures('bench/README.md', `${[machine(), ...tables].join('\n\n')}\n`)
}

const chosen = (names: string | undefined, name: string): boolean => names === undefined || names.split(',').includes(name)

/** Rounds alternate between the contestants, so that a machine that slows down slows down everybody. */
async function measure(scenario: Scenario, bots: readonly Contestant[], quick: boolean): Promise<Result> {
  const rounds = new Map<string, Figures[]>(bots.map(({ name }) => [name, []]))
  for (let round = 0; round < scenario.rounds(quick); round++) {
    for (const bot of bots) {
      process.stderr.write(`${scenario.name}, round ${round + 1}: ${bot.name}\n`)
      rounds.get(bot.name)?.push(await scenario.measure(bot, quick))
    }
  }
  const rows = [...rounds].map(([name, figures]) => ({ name, figures: medians(figures) }))
  return { title: scenario.title(quick), columns: scenario.columns, rows }
}

function machine(): string {
  const cores = os.availableParallelism()
  return `Node ${process.versions.node}, ${cores} cores, ${new Date().toISOString().slice(0, 10)}.`
}
