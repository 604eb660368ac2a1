import { FluentResource } from '@fluent/bundle'
import type { Source } from './read-source.ts'

/** The parameters of every message by its id; an attribute has the id `message.attribute`. */
export type Messages = Map<string, Set<string>>

type Entry = FluentResource['body'][number]
type Piece = Exclude<NonNullable<Entry['value']>, string>[number]
type Argument = Extract<Piece, { type: 'func' }>['args'][number]

const piecesIn = (pattern: Entry['value']): Piece[] => (Array.isArray(pattern) ? pattern : [])

/** Marks a reference to another message, whose parameters are needed too. */
const REFERENCE = '→'

const namesIn = (piece: Piece | Argument): string[] => {
  if (typeof piece === 'string') return []
  if (piece.type === 'var') return [piece.name]
  if (piece.type === 'mesg') return [`${REFERENCE}${piece.name}${piece.attr ? `.${piece.attr}` : ''}`]
  if (piece.type === 'select')
    return [...namesIn(piece.selector), ...piece.variants.flatMap(({ value }) => piecesIn(value).flatMap(namesIn))]
  return piece.type === 'func' || piece.type === 'term' ? piece.args.flatMap(namesIn) : []
}

const resolve = (messages: Messages, names: Iterable<string>): string[] =>
  [...names].flatMap((name) => (name.startsWith(REFERENCE) ? resolve(messages, messages.get(name.slice(1)) ?? []) : [name]))

/** The ids that a file seems to define: Fluent's own parser leaves out in silence what it cannot read. */
const written = (text: string): number => [...text.matchAll(/^-?[a-zA-Z][\w-]*[ ]*=/gm)].length

/** Reads the .ftl files of one language. Throws on a message that is unreadable or stands in two places. */
export const messagesIn = (source: Source): Messages => {
  const messages: Messages = new Map()
  const add = (path: string, id: string, pattern: Entry['value']): void => {
    if (messages.has(id)) throw new Error(`${path}: ${id} is already defined`)
    messages.set(id, new Set(piecesIn(pattern).flatMap(namesIn)))
  }
  for (const [path, text] of Object.entries(source)) {
    const { body } = new FluentResource(text)
    if (body.length !== written(text)) throw new Error(`${path}: ${written(text)} messages are written, ${body.length} can be read`)
    for (const { id, value, attributes } of body) {
      if (value !== null) add(path, id, value)
      for (const [name, pattern] of Object.entries(attributes)) add(path, `${id}.${name}`, pattern)
    }
  }
  return new Map([...messages].map(([id, names]) => [id, new Set(resolve(messages, names))]))
}

/** The ids that other messages refer to. */
export const referredIn = (source: Source): Set<string> =>
  new Set(Object.values(source).flatMap((text) => [...text.matchAll(/\{\s*([a-z][\w.-]*)\s*\}/g)].map((match) => match[1] ?? '')))
