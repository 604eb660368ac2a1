import { z } from 'zod'

const plain = z.object({ name: z.string(), args: z.array(z.string()) })

/**
 * What a person is to be shown, by name; `question` stands for the current step of the active draft. It is all that an inbox row
 * keeps of an effect, so that after a crash the same card can be drawn again from the database. `finished`: the draft of an interview that
 * has led here, of which the person may say what they think of it (R93). `closing`: the pressed card stays in the chat as this screen without its
 * buttons, because what they offered has been chosen.
 */
export const screen = plain.extend({ finished: z.string().optional(), closing: plain.optional() })
export type Screen = z.infer<typeof screen>

export const at = (name: string, ...args: string[]): Screen => ({ name, args })

export const QUESTION: Screen = at('question')

export const packScreen = (value: Screen): string => JSON.stringify(value)

/** Reads back what `packScreen` wrote; anything else falls to the menu. */
export function unpackScreen(text: string | null): Screen {
  if (text === null) return QUESTION
  try {
    return screen.parse(JSON.parse(text))
  } catch {
    return at('menu')
  }
}
