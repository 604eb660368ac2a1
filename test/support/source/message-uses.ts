import { child, children, lineAt, literalText, type Node, parse, templateTexts, walk } from './syntax.ts'

/** A place that says a message: by an exact id or by a template. `params` is undefined where they cannot be seen. */
export type MessageUse = { at: string; id: string | RegExp; params: string[] | undefined }

/** `told` are the places that say a message; `words` all texts in quotes, `templates` all templates that could be ids. */
export type MessageUses = { told: MessageUse[]; words: Set<string>; templates: RegExp[] }

/** A template as a pattern of ids, if it begins like one: `command-${name}-words`. */
const patternOf = (node: Node | undefined): RegExp | undefined => {
  if (node?.type !== 'TemplateLiteral') return undefined
  const pieces = templateTexts(node)
  return pieces.length > 1 && /^[a-z][a-z-]*-$/.test(pieces[0] ?? '') ? new RegExp(`^${pieces.map(escaped).join('[\\w-]+')}$`) : undefined
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What an expression can be, choices by `?:` and `??` looked into. */
const outcomes = (node: Node | undefined): Node[] => {
  if (node?.type === 'ConditionalExpression') return [...outcomes(child(node, 'consequent')), ...outcomes(child(node, 'alternate'))]
  if (node?.type === 'LogicalExpression') return [...outcomes(child(node, 'left')), ...outcomes(child(node, 'right'))]
  return node ? [node] : []
}

const keyOf = (property: Node): string => String(child(property, 'key')?.name ?? literalText(child(property, 'key')) ?? '…')

const paramsOf = (node: Node | undefined): string[] | undefined => {
  if (!node) return []
  if (node.type !== 'ObjectExpression') return undefined
  const properties = children(node, 'properties')
  return properties.every((property) => property.type === 'Property') ? properties.map(keyOf) : undefined
}

/** `{ id, params? }` and nothing else is a message to be said later; `….t(id, params?)` says it now. */
const said = (node: Node): { id: Node | undefined; params: Node | undefined } | undefined => {
  if (node.type === 'CallExpression') {
    const callee = child(node, 'callee')
    const name = callee?.type === 'MemberExpression' ? child(callee, 'property')?.name : callee?.name
    const [id, params] = children(node, 'arguments')
    return name === 't' ? { id, params } : undefined
  }
  if (node.type !== 'ObjectExpression') return undefined
  const fields = new Map(children(node, 'properties').map((property) => [keyOf(property), child(property, 'value')]))
  return fields.has('id') && [...fields.keys()].every((key) => key === 'id' || key === 'params')
    ? { id: fields.get('id'), params: fields.get('params') }
    : undefined
}

/** Finds what messages of `locales` one file of code says. `{ id: 'asc' }` is a database's order, not a message. */
export const messageUsesIn = (path: string, text: string): MessageUses => {
  const uses: MessageUses = { told: [], words: new Set(), templates: [] }
  walk(parse(path, text), (node) => {
    const word = literalText(node)
    if (word !== undefined) uses.words.add(word)
    const template = patternOf(node)
    if (template) uses.templates.push(template)
    const message = said(node)
    for (const id of outcomes(message?.id)) {
      const told = literalText(id) ?? patternOf(id)
      if (told !== undefined && told !== 'asc' && told !== 'desc')
        uses.told.push({ at: `${path}:${lineAt(text, node.start)}`, id: told, params: paramsOf(message?.params) })
    }
  })
  return uses
}
