import type { Update } from 'grammy/types'
import { type Answers, answers } from '../../src/domain/interview/answers.ts'
import { toDraftRow } from '../../src/storage/drafts.ts'
import type { DraftRow } from '../../src/storage/rows.ts'
import type { FakeChat } from './telegram/fake-chat.ts'
import type { FakeMessage } from './telegram/fake-message.ts'
import type { World } from './world.ts'

/** Somebody who sits in a chat and waits for an answer after each thing done. */
export class Sitter {
  readonly world: World
  readonly chat: FakeChat
  readonly personId: string

  private constructor(world: World, chat: FakeChat, personId: string) {
    this.world = world
    this.chat = chat
    this.personId = personId
  }

  /** A demonstration person who has seen the menu. */
  static async at(world: World, personId = 'demo-p1'): Promise<Sitter> {
    const sitter = new Sitter(world, await world.as(personId), personId)
    await sitter.say('/menu')
    return sitter
  }

  /** The same with the first question of an interview on the screen. */
  static async asked(world: World, kind: string, personId = 'demo-p1'): Promise<Sitter> {
    const sitter = await Sitter.at(world, personId)
    await sitter.open(kind)
    return sitter
  }

  /** Begins an interview: a tiny one has no button of its own. */
  open(kind: string): Promise<FakeMessage> {
    this.world.clock.pass(1000)
    return this.do(() => this.chat.forge(`d:start:${kind}`))
  }

  /** What the person did is handled and shown; gives the bot's newest message. */
  async do(...deeds: (() => Update)[]): Promise<FakeMessage> {
    for (const deed of deeds) deed()
    await this.world.settle()
    return this.last
  }
  say(...texts: string[]): Promise<FakeMessage> {
    return this.do(...texts.map((text) => () => this.chat.say(text)))
  }
  press(...labels: (string | RegExp)[]): Promise<FakeMessage> {
    return this.do(...labels.map((label) => () => this.chat.press(label)))
  }

  get last(): FakeMessage {
    const { last } = this.chat
    if (!last) throw new Error('the bot has said nothing')
    return last
  }
  /** Everything the bot has said, as it looks now. */
  get texts(): string[] {
    return this.chat.shown.map((message) => message.text)
  }

  /** The person's newest draft. */
  async draft(): Promise<DraftRow> {
    const row = await this.world.storage.db.draft.findFirst({
      where: { personId: this.personId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    })
    if (!row) throw new Error('no draft')
    return toDraftRow(row)
  }
  /** What is stored, address by address; skipped ones are null. */
  async answers(): Promise<Record<string, unknown>> {
    const all: Answers = answers.parse((await this.draft()).answers)
    return Object.fromEntries(Object.entries(all).map(([address, one]) => [address, 'value' in one ? one.value : null]))
  }

  /** Saves at the review; the interview must end there. Gives what was stored. */
  async save(): Promise<Record<string, unknown>> {
    await this.press('✅ Сохранить')
    const { state } = await this.draft()
    if (state !== 'done') throw new Error(`the draft is ${state}; the chat ends with\n${this.texts.slice(-3).join('\n---\n')}`)
    return this.answers()
  }
}
