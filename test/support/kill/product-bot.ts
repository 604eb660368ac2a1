import { startProduct } from '../../../bench/product/start-product.ts'
import { Unit } from '../../../src/storage/unit.ts'
import { removeGuard } from './remove-guard.ts'

// The product in a process of its own, to be killed. DIE_AT: the batch after whose commit, and before whose handling, it kills itself.
// DIE_AFTER: the effect after whose commit, and before whose answer, it does.
const { API_ROOT = '', DATABASE = '', PEOPLE = '', QUESTIONS = '', FIRST_CHAT = '', DIE_AT, DIE_AFTER, UNGUARDED } = process.env

/** The moment at which a repetition would land on the next question: the answer is recorded, and nobody has heard of it. */
function dieAfter(effects: number): void {
  const take = Unit.prototype.take
  let taken = 0
  Unit.prototype.take = function counted(seq, outcome) {
    take.call(this, seq, outcome)
    taken += 1
    if (taken >= effects) this.committed(() => process.kill(process.pid, 'SIGKILL'))
  }
}

if (UNGUARDED) removeGuard((personId) => `telegram:${personId.slice(1)}`)
if (DIE_AFTER) dieAfter(Number(DIE_AFTER))
let batches = 0
const stop = await startProduct({
  apiRoot: API_ROOT,
  databaseUrl: DATABASE,
  people: Number(PEOPLE),
  questions: Number(QUESTIONS),
  firstChatId: Number(FIRST_CHAT),
  afterStored: () => {
    batches += 1
    if (batches === Number(DIE_AT)) process.kill(process.pid, 'SIGKILL')
  },
})
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
