import type { Env } from '../../domain/interview/env.ts'
import type { Position } from '../../domain/interview/position.ts'
import type { Message, Words } from '../../domain/interview/words.ts'
import type { Actor } from '../../storage/unit.ts'
import type { Screen } from './screen.ts'

/** The current question with all that is needed to draw it. */
export type AskedQuestion = { draftId: string; revision: number; env: Env<unknown>; position: Position; token: string }

/** How an earlier card is to look now that it is done: its question and the answer (none where that stands below), or as it was but without buttons. */
export type Closed = { ref: string; question: AskedQuestion; label?: Words; item?: Words; answer?: Words[] }

/**
 * What a transaction decided to tell a person. `note` goes on top of the card. `inPlace` names the message that becomes the card;
 * without it the card is a new message. `question` is there when the screen is a question that must be shown.
 */
export type Told = {
  actor?: Actor
  note?: Message
  /** The card whose words say more of what the note says. */
  explains?: Screen
  screen?: Screen
  question?: AskedQuestion
  inPlace?: string
  close?: Closed
  /** The pressed card, which stays as this screen without its buttons. */
  closing?: { ref: string; screen: Screen }
}
