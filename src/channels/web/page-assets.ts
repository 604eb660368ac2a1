import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export type Asset = { type: string; bytes: Uint8Array<ArrayBuffer> }

/** The files of the page. `version` changes with any of them and is part of their addresses (`base`), so browsers may keep them for good. */
export type Assets = {
  version: string
  base: string
  /** The style sheets, scripts and pictures by path; the templates are not among them. */
  get(name: string): Asset | undefined
  /** A template. */
  text(name: string): string
}

/** Reads the page's folder, which stands beside this module in `src` and in `dist` alike. */
export function readAssets(folder: string = fileURLToPath(new URL('./page/', import.meta.url))): Assets {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => TYPES[path.extname(name)] !== undefined)
    .sort()
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]))
  const hash = createHash('sha256')
  for (const [name, bytes] of files) hash.update(name).update('\0').update(bytes)
  const version = hash.digest('hex').slice(0, 12)
  return {
    version,
    base: `/page/${version}`,
    get: (name) => {
      const bytes = name.endsWith('.html') ? undefined : files.get(name)
      return bytes && { type: TYPES[path.extname(name)] as string, bytes: new Uint8Array(bytes) }
    },
    text: (name) => {
      const bytes = files.get(name)
      if (!bytes) throw new Error(`the page has no file ${name}`)
      return bytes.toString('utf8')
    },
  }
}
