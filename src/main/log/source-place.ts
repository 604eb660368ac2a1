import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PLACE = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/
/** More kinds of faults than a program should have. */
const MOST = 500

const known = new Map<string, string>()

function find(url: string, line: number, column: number): string | undefined {
  const file = fileURLToPath(url)
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload)
    const entry = map.findEntry(line - 1, column - 1)
    if (!('originalSource' in entry)) return undefined
    const source = path.relative(process.cwd(), path.resolve(path.dirname(file), entry.originalSource))
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  } catch {
    return undefined // no map beside the file: it is no part of the bundle
  }
}

/**
 * A line of a stack with the place in the sources instead of the one in the bundle, where there is a map. The map is read when a place is met for the
 * first time and not kept: it would hold more memory than an error now and then is worth, which is why Node's own way is not used.
 */
export function sourcePlace(stackLine: string): string {
  const match = PLACE.exec(stackLine)
  if (!match) return stackLine
  const [place, url = '', line, column] = match
  const found = known.get(place) ?? find(url, Number(line), Number(column)) ?? place
  if (known.size < MOST) known.set(place, found)
  return stackLine.replace(place, found)
}
