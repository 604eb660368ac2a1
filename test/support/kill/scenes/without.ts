import type { Committer } from '../../../../src/storage/committer.ts'
import { Unit } from '../../../../src/storage/unit.ts'
import { removeGuard } from '../remove-guard.ts'
import type { Beginning, Guard } from './orders.ts'

type Committing = () => Committer

/** Messages are written after the transaction of what causes them, as in a program that tells people when it is done. */
function tellAfterwards(committer: Committing): void {
  const { say } = Unit.prototype
  Unit.prototype.say = function told(message) {
    this.committed(() => void committer().run([], async (unit) => say.call(unit, message)))
  }
}

const REMOVE: Record<Guard, (beginning: Beginning, committer: Committing) => void> = {
  once: ({ places }) => removeGuard((personId) => places[personId] ?? ''),
  together: (_, committer) => tellAfterwards(committer),
}

/** Takes a guard out of the program in this process, if one is to be taken out. */
export function takeOut(beginning: Beginning, committer: Committing): void {
  if (beginning.without) REMOVE[beginning.without](beginning, committer)
}
