import type { App } from '../app/app.ts'
import type { Intent } from '../app/dialogue/intent.ts'
import type { Card } from '../channels/channel.ts'
import type { Actor } from '../storage/unit.ts'
import type { Say } from './cards/say.ts'

/** What a card is drawn from. `place` is `channel:chat`. */
export type Drawing = { app: App; actor: Actor; args: readonly string[]; say: Say; place: string }
/** The same for somebody whom the bot does not know. */
export type GuestDrawing = Omit<Drawing, 'actor'>

/** Draws one screen from what the database says now. */
export type DrawScreen = (drawing: Drawing) => Card | Promise<Card>
export type DrawGuestScreen = (drawing: GuestDrawing) => Card | Promise<Card>

/**
 * A command by menu, by /name and by the words in `locales` (`command-<name>-words`). `about`: what it means with words after its name, which
 * are heard behind a slash only: without one they may be an answer.
 */
export type Command = { name: string; intent: Intent; about?: (words: string) => Intent }

/** One subject of the dialogue: its screens and commands. What it does to the database are actions of `app`. */
export type Feature = {
  screens?: Readonly<Record<string, DrawScreen>>
  guestScreens?: Readonly<Record<string, DrawGuestScreen>>
  commands?: readonly Command[]
}
