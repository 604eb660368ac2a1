import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An extract of test/sources: `text` without line breaks, `items` its numbered items by number, with lettered ones, without final signs. */
export type Extract = { title: string; cited: string; text: string; items: ReadonlyMap<number, string> }

const SOURCES = join(import.meta.dirname, '../sources')

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function readExtract(path: string): Extract {
  const [title = '', cited = '', , ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const items = new Map<number, string>()
  for (const line of lines) {
    const [, number, said] = /^(\d+)\) (.*?)[;.]?$/.exec(line) ?? []
    const last = [...items.keys()].at(-1)
    if (number !== undefined && said !== undefined) items.set(Number(number), said)
    else if (last !== undefined && /^[\u0430-\u044F]\) /.test(line)) items.set(last, `${items.get(last)} ${line}`)
  }
  return { title, cited, text: flat(lines.join(' ')), items }
}

/** All extracts, by folder and name: `list-sverdlovsk/8`. */
export const EXTRACTS: ReadonlyMap<string, Extract> = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replaceAll('\\', '/').replace(/\.txt$/, ''), readExtract(join(SOURCES, name))]),
)

/** The extract of that name. Throws when there is none. */
export function extract(name: string): Extract {
  const found = EXTRACTS.get(name)
  if (!found) throw new Error(`no extract ${name}`)
  return found
}
