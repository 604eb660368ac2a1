import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const TOP = path.resolve(import.meta.dirname, '../../..')
const GUIDES = path.join(TOP, 'docs/guides')
const IMAGES = path.join(TOP, 'docs/images')
/** Everything that shows pictures to readers. */
const READ = [path.join(TOP, 'README.md'), ...readdirSync(GUIDES).map((name) => path.join(GUIDES, name))]

/** The pictures that a page names, as absolute paths. */
const picturesOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/<img src="([^"]+)"/g)].map(([, source = '']) => path.resolve(path.dirname(page), source))

describe('guides', () => {
  it('every picture that a page names exists, and has words for those who cannot see it', () => {
    for (const page of READ) {
      for (const picture of picturesOf(page)) expect(existsSync(picture), `${path.relative(TOP, page)}: ${picture}`).toBe(true)
      const text = readFileSync(page, 'utf8')
      expect(text.match(/<img /g)?.length ?? 0).toBe(text.match(/<img src="[^"]+" width="\d+" alt="[^"]+">/g)?.length ?? 0)
    }
  })

  it('every picture of the folder is named by a page', () => {
    const named = new Set(READ.flatMap(picturesOf))
    expect(readdirSync(IMAGES).filter((name) => !named.has(path.join(IMAGES, name)))).toEqual([])
  })

  it('a guide is found from the README, and its list of contents leads to its headings', () => {
    const readme = readFileSync(path.join(TOP, 'README.md'), 'utf8')
    for (const name of readdirSync(GUIDES)) {
      expect(readme).toContain(`docs/guides/${name}`)
      const text = readFileSync(path.join(GUIDES, name), 'utf8')
      const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      )
      expect([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)).toEqual(anchors)
    }
  })
})
