import { readFileSync, writeFileSync } from 'node:fs'

const START = '<!-- figures: written by npm run bench -- --write -->'
const END = '<!-- /figures -->'

/** Puts `text` between the marks of a Markdown file. Throws when the marks are not there. */
export function writeFigures(file: string, text: string): void {
  const page = readFileSync(file, 'utf8')
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${file} has no marks for the figures`)
  writeFileSync(file, `${page.slice(0, start + START.length)}\n${text}\n${page.slice(end)}`)
}
