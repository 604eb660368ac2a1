import { readdirSync, readFileSync, statSync } from 'node:fs'

/** The text of every file by its path from the top of the project. */
export type Source = Record<string, string>

const top = `${import.meta.dirname}/../../../`

/** Reads all files of a folder (`src`) whose names end in one of `endings`; generated code is left out. */
export const readSource = (folder: string, endings: readonly string[]): Source => {
  const source: Source = {}
  for (const name of readdirSync(top + folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `${folder}/${name.replaceAll('\\', '/')}`
    if (path.startsWith('src/generated/') || !endings.some((ending) => path.endsWith(ending)) || statSync(top + path).isDirectory())
      continue
    source[path] = readFileSync(top + path, 'utf8')
  }
  return source
}
