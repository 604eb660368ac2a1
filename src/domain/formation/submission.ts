/** What those who check have said of an entry. `revision` is that of the entry which they saw. */
export type Check = { entryId: string; state: 'open' | 'accepted' | 'returned'; remark: string; revision: number }
export type ListedEntry = { id: string; revision: number }

/**
 * What is to be looked at when a unit hands its list over: everything the first time; after that only what was returned, is new, or was changed since it
 * was accepted (E12). A remark stays beside what was returned, so that whoever checks sees what was asked for.
 */
export function checksAtHandOver(before: readonly Check[], entries: readonly ListedEntry[]): Check[] {
  const known = new Map(before.map((check) => [check.entryId, check]))
  return entries.map(({ id, revision }) => {
    const check = known.get(id)
    if (check?.state === 'accepted' && check.revision === revision) return check
    return { entryId: id, state: 'open', remark: check?.remark ?? '', revision }
  })
}

/** What a check of the whole list comes to: still under way, returned because of at least one entry, or accepted. An empty list is accepted as it is. */
export function outcomeOf(checks: readonly Pick<Check, 'state'>[]): 'open' | 'returned' | 'accepted' {
  if (checks.some(({ state }) => state === 'open')) return 'open'
  return checks.some(({ state }) => state === 'returned') ? 'returned' : 'accepted'
}
