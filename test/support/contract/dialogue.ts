import { readFileSync } from 'node:fs'
import type { ChatPerson, Seen } from './chat-person.ts'

/** One deed of a recorded dialogue. */
export type Step = { say: string } | { press: string } | { attach: string }

/** Reads a recorded dialogue: `»` says, `[ ]` presses, `📄` attaches a file of plain text; other lines tell the reader what it is about. */
export function readDialogue(path: string): Step[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line): Step[] => {
      const [, said] = /^» (.+)$/.exec(line) ?? []
      const [, pressed] = /^\[(.+)\]$/.exec(line) ?? []
      const [, attached] = /^📄 (.+)$/.exec(line) ?? []
      if (said !== undefined) return [{ say: said.replaceAll(' ⏎ ', '\n') }]
      if (pressed !== undefined) return [{ press: pressed }]
      return attached === undefined ? [] : [{ attach: attached }]
    })
}

/** What the chat looked like after each step. */
export async function play(person: ChatPerson, steps: readonly Step[]): Promise<Seen[][]> {
  const frames: Seen[][] = []
  for (const step of steps) {
    if ('say' in step) await person.say(step.say)
    else if ('press' in step) await person.press(step.press)
    else await person.attach(step.attach, new TextEncoder().encode(`Документ «${step.attach}»`))
    frames.push(await person.seen())
  }
  return frames
}
