import type { Segment } from './segment-profile.ts'

/** Are these the same values, in whatever succession? */
export function sameValueSet(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  return a.size === b.size && [...a].every((id) => b.has(id))
}

/** Segments that cannot be told apart by their traits (R16): groups of two and more ids. Segments without traits are not compared. */
export function segmentsWithSameSet({ segments }: { segments: readonly Pick<Segment, 'id' | 'valueIds'>[] }): string[][] {
  const groups: Pick<Segment, 'id' | 'valueIds'>[][] = []
  for (const segment of segments.filter(({ valueIds }) => valueIds.length > 0)) {
    const group = groups.find(([first]) => first !== undefined && sameValueSet(first.valueIds, segment.valueIds))
    if (group) group.push(segment)
    else groups.push([segment])
  }
  return groups.filter((group) => group.length > 1).map((group) => group.map(({ id }) => id))
}
