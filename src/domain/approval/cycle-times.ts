/** A step that was asked of somebody and decided: how many working days that took, and whether it took longer than its term. */
export type StepTime = { key: string; days: number; late: boolean }

/** How long something took, in working days: in the middle, and at the most. `late`: how many took longer than their term. */
export type Times = { count: number; usual: number; longest: number; late: number }

/** What many took. The middle one is told, not the average: one that lay for weeks says nothing about the others. Undefined of nothing. */
export function timesOf(all: readonly { days: number; late?: boolean }[]): Times | undefined {
  const days = all.map((one) => one.days).sort((one, other) => one - other)
  const longest = days.at(-1)
  if (longest === undefined) return undefined
  const usual = days[Math.floor((days.length - 1) / 2)] ?? longest
  return { count: days.length, usual, longest, late: all.filter(({ late }) => late).length }
}

/** The same by step of the route, in its sequence; steps that nobody was asked at are left out. */
export const timesByStep = (steps: readonly StepTime[], route: readonly { key: string }[]): { key: string; times: Times }[] =>
  route.flatMap(({ key }) => {
    const times = timesOf(steps.filter((step) => step.key === key))
    return times ? [{ key, times }] : []
  })
