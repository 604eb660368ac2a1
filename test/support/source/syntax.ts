import { parseAst } from 'vite'

/** A node of the ESTree syntax tree, as far as a search needs it. */
export type Node = { type: string; start: number; [field: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The syntax tree of one file; the ending of `path` says which language it is in. Throws where the text cannot be parsed. */
export const parse = (path: string, text: string): Node => {
  const tree: unknown = parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js' }, path)
  if (!isNode(tree)) throw new Error(`${path} has no syntax tree`)
  return tree
}

/** Calls `visit` for every node below and including `node`, outer nodes first. */
export const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
  }
}

/** The node in a field, whatever `node` is. */
export const child = (node: Node | undefined, field: string): Node | undefined => {
  const value = node?.[field]
  return isNode(value) ? value : undefined
}

/** The nodes of a list in a field; holes are left out. */
export const children = (node: Node | undefined, field: string): Node[] => {
  const value = node?.[field]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a string literal or of a template without holes. */
export const literalText = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type !== 'TemplateLiteral' || children(node, 'expressions').length > 0) return undefined
  return templateTexts(node)[0]
}

/** The fixed pieces of a template, in order; between two of them is a hole. */
export const templateTexts = (node: Node): string[] =>
  children(node, 'quasis').map((piece) => {
    const value = piece.value
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
  })

/** The number of the line that holds the character at `offset`. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
