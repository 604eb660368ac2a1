import type { Clock } from '../clock.ts'
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts'
import type { Answers } from '../domain/interview/answers.ts'
import type { Definition } from '../domain/interview/definition.ts'
import type { Step } from '../domain/interview/path.ts'
import type { Message } from '../domain/interview/words.ts'
import type { Regulation } from '../domain/regulation/regulation.ts'
import type { Committer } from '../storage/committer.ts'
import type { FileStore } from '../storage/files/file-store.ts'
import type { Ids } from '../storage/ids.ts'
import type { Storage, Tx } from '../storage/open.ts'
import type { Actor, DraftRow, Unit } from '../storage/unit.ts'
import type { Authorities } from './authorities.ts'
import type { Calendars } from './calendar/calendars.ts'
import type { DemoClock } from './demo/demo-clock.ts'
import type { Screen } from './dialogue/screen.ts'
import type { DocumentOffice } from './documents/office.ts'
import type { Scanner } from './files/scanner.ts'
import type { WorkbookOffice } from './workbook/office.ts'

/** What every use case may lean on; made once by main.ts. */
export type App = {
  storage: Storage
  committer: Committer
  clock: Clock
  ids: Ids
  files: FileStore
  authorities: Authorities
  interviews: InterviewKinds
  /** Working days where this program works: of the authority that it serves, as they hold at the moment of asking. */
  calendar: WorkingCalendar
  calendars: Calendars
  /** The base of links into the web chat, without a slash at its end. */
  publicUrl: string
  entrances: Entrances
  workbooks: WorkbookOffice
  documents: DocumentOffice
  /** Use cases behind buttons and commands, by name. */
  actions: ReadonlyMap<string, Action>
  /** Accounts (`channel:id`) whose people become administrators at their first contact. */
  adminIds: ReadonlySet<string>
  /** The demonstration authority with a persona chooser, instead of invitations. */
  demo: boolean
  /** Looks for viruses in what people send; absent where the installation has none. */
  scanner?: Scanner
  /** Moves the clock of a demonstration; absent in earnest. */
  demoClock?: DemoClock
}

/** Where the bot is found in messengers, as far as they have said so: its user name in Telegram. */
export type Entrances = { telegram?: string }

/** The present instant as it is stored. */
export const nowIn = (app: Pick<App, 'clock'>): string => app.clock.now().toISOString()

/**
 * What an action is given: who presses, in whose transaction, with which arguments (from callback data: not to be trusted). `pressed`: the message whose
 * button it was.
 */
export type Acting = { app: App; unit: Unit; actor: Actor; args: string[]; pressed?: string }

/** A refusal leads to `screen`, or to the menu. */
export type Refusal = { refused: string; params?: Record<string, string | number>; screen?: Screen }

/** A use case behind a button or command: checks the right, changes the database through the unit, says what is shown next. */
export type Action = (acting: Acting) => Promise<Screen | Refusal> | Screen | Refusal

/** Asks for the facts of one step; `step` is undefined at the review. */
export type FactsAsked = {
  app: App
  unit: Unit
  tx: Tx
  actor: Actor
  draft: DraftRow
  answers: Answers
  step: Step | undefined
  regulation: Regulation
  timeZone: string
}

/** A finished interview whose effect is due, in the transaction of the last press. */
export type Finishing = { app: App; unit: Unit; actor: Actor; draft: DraftRow; answers: Answers; regulation: Regulation; now: string }

/**
 * Something that could not be done at the end: the person is led to `address`, or told and left at the review. `subject` takes the place of the
 * draft's, `answers` that of its answers; the words of the card `explains` stand below the refusal.
 */
export type Unfinished = {
  refused: string
  params?: Record<string, string | number>
  address?: string
  subject?: string
  answers?: Answers
  explains?: Screen
}

/**
 * A kind of interview: its questions as data, what they need from the database, and what comes of them. A new kind is one such object
 * given to the registry by main.ts; the dialogue knows none of them by name.
 */
export type InterviewKind<F = unknown> = {
  definition: Definition<F>
  /** About nothing in particular: may be begun by its name alone. The others begin at what they are about. */
  startable?: true
  /** Does the authority's regulation know what it is about? Without it every one does. */
  regulated?: (regulation: Regulation) => boolean
  /** What is said where it does not; that no list is kept, when absent. */
  off?: 'profiles-off'
  /** What a draft of it is about, in a person's words, where its first answer does not tell; empty when that is gone. */
  about?: (db: Storage['db'], draft: Pick<DraftRow, 'authorityId' | 'subject'>) => Promise<string>
  /** May this person start or go on with it now? Asked at every reply. */
  allowed: (actor: Actor, draft: Pick<DraftRow, 'subject'>) => boolean
  facts: (asked: FactsAsked) => F | Promise<F>
  finish: (finishing: Finishing) => Promise<Screen | Unfinished | Next>
}

/** The interview that follows at once, with what is said above its first question; `otherwise` is shown where it may not be begun. */
export type Next = { next: { kind: string; subject?: string; answers?: Answers }; note?: Message; otherwise: Screen }

export type InterviewKinds = ReadonlyMap<string, InterviewKind>
