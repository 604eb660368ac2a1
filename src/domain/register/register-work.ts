/** A line of the register of processes, as far as the list depends on it. `state`: active, or retired. */
export type RegisterLine = { unitId: string; name: string; functionName: string; state: string }

/**
 * What a change asks of a unit (C15.1, E15.1): `appeared`, the points of a new process are to be described; `gone`, those of one that was taken out are
 * to leave the list; `came` and `went`, the process has another unit, and both know it; `renamed`, it or its function is called otherwise.
 */
export const WORK_KINDS = ['appeared', 'gone', 'came', 'went', 'renamed'] as const
export type WorkKind = (typeof WORK_KINDS)[number]
export type RegisterWork = { kind: WorkKind; unitId: string }

/** What follows when a line was `before` (undefined: it was not there) and is `after`. */
export function workOf(before: RegisterLine | undefined, after: RegisterLine): RegisterWork[] {
  const [was, is] = [before?.state === 'active', after.state === 'active']
  if (!was) return is ? [{ kind: 'appeared', unitId: after.unitId }] : []
  if (!before || !is) return [{ kind: 'gone', unitId: after.unitId }]
  const moved: RegisterWork[] =
    before.unitId === after.unitId
      ? []
      : [
          { kind: 'came', unitId: after.unitId },
          { kind: 'went', unitId: before.unitId },
        ]
  return isCalled(before, after) ? moved : [...moved, { kind: 'renamed', unitId: after.unitId }]
}

const isCalled = (one: RegisterLine, other: RegisterLine): boolean => one.name === other.name && one.functionName === other.functionName

/** Work of a process that is on somebody's table, or was done; `openedAt` is an instant. */
export type OpenWork = RegisterWork & { id: string; before: RegisterLine | undefined; openedAt: string }
export type DoneWork = RegisterWork & { after: RegisterLine; openedAt: string }

/** `before`: what the list followed last; `add`: new work; `keep`, `drop`: open work that still holds, or does not any more. */
export type MergedWork = { before: RegisterLine | undefined; add: RegisterWork[]; keep: string[]; drop: string[] }

const isSame = (one: RegisterWork, other: RegisterWork): boolean => one.kind === other.kind && one.unitId === other.unitId

/**
 * One more change of a line on top of what is open: as if both had come in one. The same change again adds nothing, and one that takes another back drops its
 * work. What was done meanwhile of the changes before is not asked again.
 */
export function mergeWork(
  prior: RegisterLine | undefined,
  after: RegisterLine,
  { open, done }: { open: readonly OpenWork[]; done: readonly DoneWork[] },
): MergedWork {
  const [first] = [...open].sort((one, other) => one.openedAt.localeCompare(other.openedAt))
  const before = first ? first.before : prior
  const wanted = workOf(before, after)
  const settled = first ? done.filter(({ openedAt }) => openedAt >= first.openedAt) : []
  const isDone = (work: RegisterWork): boolean =>
    settled.some((one) => isSame(one, work) && (work.kind !== 'renamed' || isCalled(one.after, after)))
  return {
    before,
    add: wanted.filter((work) => !open.some((one) => isSame(one, work)) && !isDone(work)),
    keep: open.filter((one) => wanted.some((work) => isSame(one, work))).map(({ id }) => id),
    drop: open.filter((one) => !wanted.some((work) => isSame(one, work))).map(({ id }) => id),
  }
}
