import type { Facts } from '../support/source/facts.ts'

/** Import circles, types included: each as the files along it, the first one again at the end. At most one per file that closes one. */
export const circlesIn = (files: readonly Facts[]): string[][] => {
  const imports = new Map(files.map(({ path, imports }) => [path, imports.map(({ to }) => to)]))
  const circles: string[][] = []
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) circles.push([...trail.slice(start), path])
    if (start >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) follow(path, [])
  return circles
}
