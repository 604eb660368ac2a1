import { describe, expect, it } from 'vitest'
import { type ClauseRef, REGULATION_KEYS, regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { EXTRACTS, type Extract } from '../../support/clause-extracts.ts'

type Cited = { at: string; ru: string | undefined; clause: ClauseRef }
type Module = { acts: Readonly<Record<string, { title: string }>> }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isRef = (value: unknown): value is ClauseRef => isObject(value) && 'cited' in value

/** Every clause that a module cites, with the words that stand beside it. */
function citedIn(value: unknown, at: string): Cited[] {
  if (!isObject(value)) return []
  if (isRef(value)) return [{ at, ru: undefined, clause: value }]
  const { clause, ...rest } = value
  const ru = typeof rest.ru === 'string' ? rest.ru : undefined
  const own = isRef(clause) ? [{ at, ru, clause }] : []
  return [...own, ...Object.entries(rest).flatMap(([key, inner]) => citedIn(inner, `${at}.${key}`))]
}

const modulesOf = (key: string): [string, Module][] => {
  const { profileRules, listRules, touchpointRequirements } = regulationOf(key)
  const named: [string, Module | null][] = [
    ['profileRules', profileRules],
    ['listRules', listRules],
  ]
  const requirements = (touchpointRequirements ?? []).map((module): [string, Module] => ['touchpointRequirements', module])
  return [...named, ...requirements].filter((entry): entry is [string, Module] => entry[1] !== null)
}

function extractOf(module: Module, { act, cited }: ClauseRef): { extract: Extract; item: string | undefined } | undefined {
  const [, number, clause = cited] = /^подп\. (\d+) (.+)$/.exec(cited) ?? []
  const extract = [...EXTRACTS.values()].find((one) => one.title === module.acts[act]?.title && one.cited === clause)
  return extract && { extract, item: number === undefined ? undefined : extract.items.get(Number(number)) }
}

/** Words of the project's own beside a clause: names in the nominative, and «other» of an open list. */
const OWN_WORDS = /^profileRules\.(clientKinds\.\d|traitSources\.4)$|^listRules\.approvalRoute\.\d$/

const refs = REGULATION_KEYS.flatMap((key) =>
  modulesOf(key).flatMap(([name, module]) => citedIn(module, name).map((cited) => ({ ...cited, key, module }))),
)

describe('a clause that a module cites', () => {
  it('is one whose text is kept in test/sources, down to its numbered item', () => {
    expect(refs.length).toBeGreaterThan(300)
    const unknown = refs.filter(({ module, clause }) => {
      const found = extractOf(module, clause)
      return !found || (clause.cited.startsWith('подп.') && found.item === undefined)
    })
    expect(unknown.map(({ key, at, clause }) => `${key}.${at}: ${clause.cited}`)).toEqual([])
  })

  it('says the words that stand beside it, letter by letter', () => {
    const strayed = refs.filter(({ at, ru, module, clause }) => {
      const found = extractOf(module, clause)
      const said = (ru ?? '').replace(/\.$/, '')
      return ru !== undefined && found && !OWN_WORDS.test(at) && !(found.item ?? found.extract.text).includes(said)
    })
    expect(strayed.map(({ key, at, clause, ru }) => `${key}.${at}: ${clause.cited}: ${ru}`)).toEqual([])
  })

  it('is never a clause of an act that the module does not name', () => {
    expect(refs.filter(({ module, clause }) => module.acts[clause.act] === undefined)).toEqual([])
  })
})
