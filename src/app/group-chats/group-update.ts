import type { Message } from '../../domain/interview/words.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Screen } from '../dialogue/screen.ts'

/** What an update of a group means. A group's talk means nothing and never gets here. */
export type GroupIntent =
  /** The bot was taken in. */
  | { kind: 'joined' }
  /** The bot was removed. */
  | { kind: 'left' }
  /** The messenger gave the group another id. */
  | { kind: 'moved'; to: string }
  /** A command was typed; `begin`: the one that begins a chat; `linked`: it came by the link that takes the bot in. */
  | { kind: 'command'; begin: boolean; linked?: true }
  | { kind: 'action'; name: string; args: string[] }
  | { kind: 'screen'; screen: Screen }

/** An update of a group: whose press it is (`channel:id`), where, what the group is called. */
export type GroupUpdate = {
  row: InboxRow
  accountKey: string
  channel: string
  chatId: string
  title: string
  intent: GroupIntent
}

/** The update with what it is handled with. */
export type GroupHandling = { app: App; unit: Unit; update: GroupUpdate }

/**
 * What follows: `toast` is said to who pressed, in `locale`; `screen` is a card of the group in `chatLocale`. `inPlace`: the pressed card turns into it.
 */
export type GroupTold = { toast?: Message; locale?: 'ru' | 'en'; screen?: Screen; chatLocale?: 'ru' | 'en'; inPlace?: true }
