import type { Rng } from '../seeded.ts'
import type { Seen, SeenButton } from '../telegram/messenger.ts'
import { composeAnswer, type Move } from './compose-answer.ts'
import type { Sight } from './signs.ts'
import { OPENING, REVIEW, type Said, type Sample, type Transcript } from './transcript.ts'

/** A person's hands and watch. */
export type Phone = { write(text: string): void; press(messageId: number, data: string): void; now(): number }

/** `command` opens an interview; `passes` of it are done, or only `answers` answers given; `think` is the pause before each move. */
export type Habits = {
  command: string
  passes: number
  answers?: number | undefined
  think: { min: number; max: number }
  patienceMs: number
  keepLog: boolean
}

/** What a person is equipped with; `onEnd` is called when they have finished or given up. */
export type Kit = { phone: Phone; habits: Habits; rng: Rng; read: (seen: Seen) => Sight; onEnd: () => void }

type Sent = Move & { step: number; messageId: number; since: number; at: number; repeats: number; heard: boolean }

// Consonants only: no answer can be mistaken for a word or a number by whoever reads it back.
const LETTERS = 'bcdghkmnpqrtvwxz'
const wordOf = (rng: Rng): string => Array.from({ length: 5 }, () => LETTERS[rng.between(0, LETTERS.length - 1)]).join('')

const MOST_REPEATS = 3
const MOST_ANSWERS = 25

/**
 * Somebody who fills in an interview: answers every question that is shown, repeats the same answer when asked again, and after
 * their patience is out says it once more. Knows nothing but what stands on the screen.
 */
export class Person {
  readonly transcript: Transcript
  readonly samples: Sample[] = []
  readonly #kit: Kit
  #said = new Map<number, Said>()
  #sent: Sent | undefined
  #planned: NodeJS.Timeout | undefined

  constructor(index: number, chatId: number, kit: Kit) {
    this.#kit = kit
    const none = { askedAgain: 0, resent: 0, intoSilence: 0, skipped: [], log: [] }
    this.transcript = { index, chatId, state: 'answering', passes: [], ...none }
  }

  /** Opens the interview. */
  begin(): void {
    this.#said = new Map()
    this.transcript.passes.push({})
    this.#plan(OPENING, 0, () => ({ text: this.#kit.habits.command }))
  }

  /** Something appeared or changed on the screen. */
  see(seen: Seen): void {
    if (this.#kit.habits.keepLog)
      this.#log(seen.changed ? 'saw changed' : 'saw', `${seen.text} ${seen.buttons.map(({ label }) => `[${label}]`).join(' ')}`)
    if (this.transcript.state === 'finished') return
    if (this.#sent) this.#sent.heard = true
    const sight = this.#kit.read(seen)
    if (sight.kind === 'saved' && this.#sent?.step === REVIEW) this.#endPass(this.#sent)
    if (sight.kind === 'review') this.#meet(REVIEW, seen.messageId, () => ({ text: sight.confirm.label, data: sight.confirm.data }))
    if (sight.kind === 'question') this.#meetQuestion(sight.question, sight.options, seen)
  }

  /** Looks at the watch: repeats what brought nothing, or gives up. `awakeSince` is since when the bot has been there. */
  check(awakeSince: number): void {
    const sent = this.#sent
    const now = this.#kit.phone.now()
    if (!sent || this.#planned || this.transcript.state !== 'answering') return
    if (now - Math.max(sent.at, awakeSince) < this.#kit.habits.patienceMs) return
    if (sent.repeats < MOST_REPEATS) this.#repeat(sent, now)
    else this.#end('stuck')
  }

  /** Puts the phone away. */
  leave(): void {
    clearTimeout(this.#planned)
  }

  #repeat(sent: Sent, now: number): void {
    this.transcript.resent += 1
    if (!sent.heard) this.transcript.intoSilence += 1
    this.#sent = { ...sent, at: now, repeats: sent.repeats + 1, heard: false }
    this.#send(sent, sent.messageId)
  }

  #meetQuestion(question: number, options: SeenButton[], seen: Seen): void {
    // An answered question that has lost its buttons is only tidied up.
    if (seen.changed && seen.buttons.length === 0 && this.#said.has(question)) return
    const { rng } = this.#kit
    const fresh = (): string => `p${this.transcript.index}-q${question}-${wordOf(rng)}`
    this.#meet(question, seen.messageId, () => composeAnswer(options, this.#said.get(question), fresh, rng))
  }

  #meet(step: number, messageId: number, compose: () => Move): void {
    const sent = this.#sent
    if (sent && step !== sent.step) this.#goneOn(sent, step)
    const known = this.#said.get(step)
    if (known) this.transcript.askedAgain += 1
    this.transcript.state = 'answering'
    if (known && known.times >= MOST_ANSWERS) this.#end('stuck')
    else if (step > (this.#kit.habits.answers ?? REVIEW)) this.#end('finished')
    else this.#plan(step, messageId, compose)
  }

  #goneOn(sent: Sent, step: number): void {
    const answers = this.transcript.passes.at(-1)
    const said = this.#said.get(sent.step)
    if (answers && said && sent.step < REVIEW) answers[sent.step] = said
    if (step > sent.step)
      this.samples.push({ pass: this.transcript.passes.length, step: sent.step, ms: this.#kit.phone.now() - sent.since })
    if (step >= REVIEW) return
    for (let passed = sent.step + 1; passed < step; passed++) if (!this.#said.has(passed)) this.transcript.skipped.push(passed)
  }

  #plan(step: number, messageId: number, compose: () => Move): void {
    clearTimeout(this.#planned)
    const act = (): void => {
      this.#planned = undefined
      const move = compose()
      const now = this.#kit.phone.now()
      const times = (this.#said.get(step)?.times ?? 0) + 1
      if (step !== OPENING) this.#said.set(step, { text: move.text, ...(move.data !== undefined && { data: move.data }), times })
      this.#sent = { ...move, step, messageId, since: now, at: now, repeats: 0, heard: false }
      this.#send(move, messageId)
    }
    const { min, max } = this.#kit.habits.think
    this.#planned = setTimeout(act, this.#kit.rng.between(min, max))
  }

  #send({ text, data }: Move, messageId: number): void {
    if (this.#kit.habits.keepLog) this.#log(data === undefined ? 'wrote' : 'pressed', text)
    if (data === undefined) this.#kit.phone.write(text)
    else this.#kit.phone.press(messageId, data)
  }

  #endPass(sent: Sent): void {
    this.#goneOn(sent, REVIEW + 1)
    this.#sent = undefined
    if (this.transcript.passes.length < this.#kit.habits.passes) this.begin()
    else this.#end('finished')
  }

  #end(state: 'finished' | 'stuck'): void {
    this.leave()
    this.transcript.state = state
    this.#kit.onEnd()
  }

  #log(what: Transcript['log'][number]['what'], text: string): void {
    this.transcript.log.push({ at: Math.round(this.#kit.phone.now()), what, text: text.slice(0, 300) })
  }
}
