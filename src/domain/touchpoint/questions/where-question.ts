import { choicesValue, registerValue, valueAt } from '../../interview/answers.ts'
import type { Checked, Option, Question, Refusal } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import { TOUCHPOINT_CATALOGUE } from '../../regulation/touchpoint-catalogue.ts'
import { readName } from '../../text/read-name.ts'
import { findKnown } from '../catalogue.ts'
import { LIMITS } from '../entry.ts'
import { findSame } from '../sameness.ts'
import { listClause } from './list-clause.ts'
import { namedPoints } from './named-points.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

/** More touchpoints than this at a time would make an interview that nobody finishes. */
const MOST = 10

/** The business process whose touchpoints are entered, those without any first (R39). */
export const processQuestion: Question<TouchpointFacts> = {
  key: 'process',
  kind: 'register',
  label: { id: 'touchpoint-process' },
  title: { id: 'touchpoint-process.title' },
  hint: { id: 'touchpoint-process.hint' },
  clause: listClause('coverage'),
  options: ({ facts }) =>
    [...facts.processes].sort((a, b) => Number(a.points > 0) - Number(b.points > 0)).map((line) => ({ key: line.id, label: line.name })),
}

/** Quick entry (R42): another process serves as a pattern. Asked only when the person wants it. */
export const copyQuestion: Question<TouchpointFacts> = {
  key: 'copyFrom',
  kind: 'register',
  quiet: true,
  label: { id: 'touchpoint-copy' },
  title: { id: 'touchpoint-copy.title' },
  hint: { id: 'touchpoint-copy.hint' },
  options: ({ facts, answers }) => {
    const own = valueAt(answers, 'process')
    const ownId = typeof own === 'object' && 'id' in own ? own.id : ''
    return facts.processes.filter((line) => line.points > 0 && line.id !== ownId).map((line) => ({ key: line.id, label: line.name }))
  },
}

/** The catalogue: what the process lacks first, then in the sequence in which the unit uses it. */
function knownOptions({ facts }: Scope<TouchpointFacts>): Option[] {
  const rank = (key: string): number => {
    const at = facts.usual.indexOf(key)
    return at < 0 ? Number.MAX_SAFE_INTEGER : at
  }
  const isThere = (name: string): boolean => findSame(name, facts.entries) !== undefined
  const sorted = [...TOUCHPOINT_CATALOGUE].sort(
    (a, b) => Number(isThere(a.name.ru)) - Number(isThere(b.name.ru)) || rank(a.key) - rank(b.key),
  )
  return sorted.map((known) => {
    const there = findSame(known.name.ru, facts.entries) !== undefined
    return there
      ? { key: known.key, label: known.name, short: { id: 'touchpoint-there', params: { name: known.name.ru } } }
      : { key: known.key, label: known.name }
  })
}

function checkNames(value: unknown, { facts }: Scope<TouchpointFacts>): Checked | Refusal {
  const { keys, others } = choicesValue.parse(value)
  const names: string[] = []
  for (const text of others) {
    const read = readName(text, LIMITS.name)
    if ('refusal' in read) return { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max: LIMITS.name } } }
    names.push(read.name)
  }
  const points = namedPoints(keys, names, facts.entries)
  const [known, own] = [points.filter((point) => point.known !== undefined), points.filter((point) => point.known === undefined)]
  return { value: { keys: known.map(({ key }) => key), others: own.map(({ name }) => name) }, more: { points } }
}

/** What the pattern process has and this one lacks, ticked beforehand. */
function copied({ facts }: Scope<TouchpointFacts>) {
  const lacking = facts.pattern.filter(({ name }) => findSame(name, facts.entries) === undefined)
  const found = lacking.map(({ name }) => ({ name, known: findKnown(name) }))
  const keys = found.flatMap(({ known }) => (known && known.likeness === 'same' ? [known.known.key] : []))
  const others = found.filter(({ known }) => known?.likeness !== 'same').map(({ name }) => name)
  return { keys: [...new Set(keys)].slice(0, MOST), others: others.slice(0, Math.max(0, MOST - keys.length)) }
}

/** «Where does the client turn?»: one multi-select for all touchpoints of the process (R42). */
export const whereQuestion: Question<TouchpointFacts> = {
  key: 'where',
  kind: 'choices',
  terms: ['touchpoint', 'keyTouchpoint'],
  min: 1,
  max: MOST,
  label: { id: 'touchpoint-where' },
  title: { id: 'touchpoint-where.title' },
  hint: ({ answers }) => ({
    id: 'touchpoint-where.hint',
    params: { name: registerValue.safeParse(valueAt(answers, 'process')).data?.label ?? '' },
  }),
  example: { id: 'touchpoint-where.example' },
  clause: listClause('before'),
  options: knownOptions,
  other: { id: 'touchpoint-where.other' },
  preset: copied,
  check: checkNames,
  jumps: [{ to: 'copyFrom', label: { id: 'touchpoint-copy.button' } }],
}
