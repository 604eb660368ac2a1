import type { Spoken } from '../../domain/interview/spoken.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Intent } from './intent.ts'

/** An update at hand: its inbox row, whose it is, what it means and on which message a button was pressed. `locale`: the language of their messenger. */
export type Update = {
  row: InboxRow
  accountKey: string
  place: string
  intent: Intent
  pressed?: string
  spoken: Spoken
  locale?: 'ru' | 'en'
}

/** Everything that one update is handled with. */
export type Handling = { app: App; unit: Unit; update: Update }
