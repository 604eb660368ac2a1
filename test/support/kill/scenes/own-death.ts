import { Unit } from '../../../../src/storage/unit.ts'
import type { OwnDeath } from './orders.ts'

/** Counts the transactions of this program, and ends it at one of them if it is told to. */
export class Transactions {
  #count = 0
  #death: OwnDeath | undefined

  constructor() {
    const { flush, settle } = Unit.prototype
    const met = (kind: OwnDeath['kind']): void => this.#met(kind)
    Unit.prototype.flush = async function counted() {
      await flush.call(this)
      met('before-commit')
    }
    Unit.prototype.settle = function counted() {
      met('after-commit')
      settle.call(this)
    }
  }

  /** Counts from 0 again. */
  await(death: OwnDeath | undefined): void {
    this.#count = 0
    this.#death = death
  }

  get count(): number {
    return this.#count
  }

  #met(kind: OwnDeath['kind']): void {
    const nth = this.#count + 1
    if (kind === 'after-commit') this.#count = nth
    if (this.#death?.kind === kind && this.#death.n === nth) process.kill(process.pid, 'SIGKILL')
  }
}
