import { searchKeyOf } from '../../domain/search/search-key.ts'

/** Keys that are remembered at most: those of a few large authorities. */
const MOST = 5000

const known = new Map<string, string>()

/** The search key of a business process by its name and its function: the same words make the same key, whoever looks and how often. */
function keyOf(name: string, functionName: string): string {
  const words = `${name}\n\n${functionName}`
  const made = known.get(words) ?? searchKeyOf([name, functionName])
  if (known.size >= MOST) known.clear()
  known.set(words, made)
  return made
}

/** The search keys of business processes by their ids. */
export const processKeys = (processes: readonly { id: string; name: string; functionName: string }[]): Map<string, string> =>
  new Map(processes.map(({ id, name, functionName }) => [id, keyOf(name, functionName)]))
