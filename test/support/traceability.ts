import { readSource, type Source } from './source/read-source.ts'
import { child, children, type Node, parse, templateTexts, walk } from './source/syntax.ts'

/** A test that proves a rule: `rule` is `R34`, `sentence` the rest of its name. */
export type Proof = { rule: string; sentence: string; path: string }

/** The rules of the requirements by their numbers, as ranges. */
const RULES = [
  [1, 5],
  [10, 24],
  [30, 42],
  [50, 63],
  [70, 76],
  [80, 80],
  [85, 88],
  [90, 99],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, at) => `R${first + at}`))

const numberOf = (rule: string): number => Number(rule.slice(1))

/** The name at the root of `it`, `it.skip`, `it.each(…)` and their like. */
const rootName = (node: Node | undefined): string | undefined => {
  if (!node || node.type === 'Identifier') return node ? String(node.name) : undefined
  return rootName(child(node, 'object') ?? child(node, 'callee') ?? child(node, 'tag'))
}

/** A name of a test without what is filled in when it runs. */
const nameOf = (node: Node | undefined): string =>
  node?.type === 'TemplateLiteral' ? templateTexts(node).join('…') : typeof node?.value === 'string' ? node.value : ''

/** The rules that the tests of one file prove; a describe that begins with a rule counts for what it holds. */
export const proofsIn = (path: string, text: string): Proof[] => {
  const proofs: Proof[] = []
  walk(parse(path, text), (node) => {
    if (node.type !== 'CallExpression' || !['it', 'test', 'describe'].includes(rootName(child(node, 'callee')) ?? '')) return
    const [, rules, sentence] = /^((?:R\d+[\s,]+)+)(\S.*)$/.exec(nameOf(children(node, 'arguments')[0])) ?? []
    for (const rule of rules?.match(/R\d+/g) ?? []) proofs.push({ rule, sentence: sentence ?? '', path })
  })
  return proofs
}

const line = ({ sentence, path }: Proof): string => `- ${sentence} — \`${path}\``

/** The document: for every rule the tests that prove it, then the rules without a test. */
export const traceabilityOf = (tests: Source): string => {
  const proofs = Object.entries(tests).flatMap(([path, text]) => proofsIn(path, text))
  const proved = [...new Set(proofs.map(({ rule }) => rule))].sort((one, other) => numberOf(one) - numberOf(other))
  const unknown = proved.filter((rule) => !RULES.includes(rule))
  if (unknown.length > 0) throw new Error(`no such rule: ${unknown.join(', ')}`)
  const chapters = proved.map((rule) => [`## ${rule}`, '', ...proofs.filter((proof) => proof.rule === rule).map(line), ''].join('\n'))
  const open = RULES.filter((rule) => !proved.includes(rule))
  return [
    '# Which test proves which rule',
    '',
    'Made by `npm run traceability` from the names of the tests; do not edit.',
    '',
    ...chapters,
    '## Rules that no test names yet',
    '',
    open.join(', ') || 'None.',
    '',
  ].join('\n')
}

/** The document for the tests of this project. */
export const traceability = (): string => traceabilityOf(readSource('test', ['.test.ts']))
