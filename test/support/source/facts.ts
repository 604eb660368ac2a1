import { posix } from 'node:path'
import { child, children, lineAt, literalText, type Node, parse, templateTexts, walk } from './syntax.ts'

/** An import of another file (`src/app/app.ts`) or of a package (`zod`, `grammy/types`, `node:fs`). */
export type Import = { to: string; names: string[]; typesOnly: boolean; line: number }

/** Something the code says or touches: a chain of names (`process.env`), `new Date()`, or a text in quotes. */
export type Mention = { text: string; line: number }

/** What a rule about the source needs to know of one file. */
export type Facts = { path: string; imports: Import[]; mentions: Mention[]; texts: Mention[] }

const IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'])

const isTypesOnly = (node: Node): boolean => {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const named = children(node, 'specifiers')
  return named.length > 0 && named.every((name) => name.importKind === 'type' || name.exportKind === 'type')
}

const importOf = (node: Node, from: string): Omit<Import, 'line'> | undefined => {
  const source = IMPORTS.has(node.type) ? literalText(child(node, 'source')) : undefined
  if (source === undefined) return undefined
  const to = source.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), source)) : source
  const names = children(node, 'specifiers').map((name) => String(child(name, 'imported')?.name ?? child(name, 'local')?.name ?? '*'))
  return { to, names, typesOnly: isTypesOnly(node) }
}

/** `a.b.c`, `a?.b` and `a['b']` as one text; undefined where the chain does not start at a name. */
const chainOf = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Identifier') return String(node.name)
  if (node?.type === 'ChainExpression' || node?.type === 'TSNonNullExpression') return chainOf(child(node, 'expression'))
  if (node?.type !== 'MemberExpression') return undefined
  const owner = chainOf(child(node, 'object'))
  const property = child(node, 'property')
  const name = node.computed ? literalText(property) : property?.name
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`
}

const takenApart = (node: Node): string[] => {
  const owner = chainOf(child(node, 'init'))
  const pattern = child(node, 'id')
  if (owner === undefined || pattern?.type !== 'ObjectPattern') return []
  return children(pattern, 'properties').map((property) => `${owner}.${child(property, 'key')?.name}`)
}

const mentionsOf = (node: Node): string[] => {
  if (node.type === 'MemberExpression') return [chainOf(node) ?? []].flat()
  if (node.type === 'VariableDeclarator') return takenApart(node)
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return []
  const callee = chainOf(child(node, 'callee'))
  return children(node, 'arguments').length === 0 && callee !== undefined
    ? [`${node.type === 'NewExpression' ? 'new ' : ''}${callee}()`]
    : []
}

const textsOf = (node: Node): string[] => {
  if (node.type === 'TemplateLiteral') return templateTexts(node)
  if (node.type !== 'Literal') return []
  return typeof node.value === 'string' ? [node.value] : typeof node.raw === 'string' && node.raw.startsWith('/') ? [node.raw] : []
}

/** Reads the facts of one file; `path` is relative to the top of the project, with slashes. */
export const factsOf = (path: string, text: string): Facts => {
  const facts: Facts = { path, imports: [], mentions: [], texts: [] }
  walk(parse(path, text), (node) => {
    const line = lineAt(text, node.start)
    const imported = importOf(node, path)
    if (imported) facts.imports.push({ ...imported, line })
    facts.mentions.push(...mentionsOf(node).map((mention) => ({ text: mention, line })))
    facts.texts.push(...textsOf(node).map((said) => ({ text: said, line })))
  })
  return facts
}
