import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { JOURNAL_GROUPS } from '../../src/domain/journal/journal-groups.ts'

const SOURCES = path.resolve(import.meta.dirname, '../../src')
/** An action as it is recorded: the first text with a dot behind `record(`, or the `action` of what is moved. */
const RECORDED = /(?:record\((?:[^'`]|'[^']*'(?=,\s*now))*?|action: )['`]([a-zA-Z]+)\.[a-zA-Z$]/g

/** The groups of all actions that are recorded, as the sources have them. */
function recorded(): string[] {
  const files = readdirSync(path.join(SOURCES, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const texts = files.map((file) => readFileSync(path.join(SOURCES, 'app', file), 'utf8'))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(RECORDED)].map(([, group = '']) => group)))].sort()
}

describe('The groups of the journal', () => {
  it('R62 have words for every action that is recorded, so that the journal can be searched by it', () => {
    const groups = recorded()
    expect(groups.length).toBeGreaterThan(25)
    expect(groups.filter((group) => !JOURNAL_GROUPS.some((one) => one === group))).toEqual([])
  })
})
