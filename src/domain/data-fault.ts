import { z } from 'zod'

/** The first thing that is wrong in data from outside: where (`listRules.needs[3].ru`, empty for the whole) and what is expected there. */
export type DataFault = { path: string; expected: string }

/** What zod found first, put for the person who wrote the data. */
export function firstFault(error: z.ZodError): DataFault {
  const [first] = error.issues
  if (!first) return { path: '', expected: '' }
  return faultOf(first, [])
}

function faultOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): DataFault {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return { path: z.core.toDotPath([...path, ...issue.keys.slice(0, 1)]), expected: 'no such field' }
  const closest =
    issue.code === 'invalid_union' ? issue.errors.find((found) => found.some((inner) => inner.path.length > 0))?.[0] : undefined
  if (closest) return faultOf(closest, path)
  return { path: z.core.toDotPath(path), expected: issue.message.replace(/^[A-Z][^:]*: expected /, '') }
}
