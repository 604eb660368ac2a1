import { textAt } from '../../domain/interview/answers.ts'
import { type JournalFilter, packFilter, readPeriod, unpackFilter } from '../../domain/journal/journal-filter.ts'
import { JOURNAL_GROUPS } from '../../domain/journal/journal-groups.ts'
import { journalInterview } from '../../domain/journal/journal-interview.ts'
import { may } from '../../domain/rights/may.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'

/** Looking for something in the journal: the draft's subject is the filter that holds already. */
export const journalKind: InterviewKind = {
  definition: journalInterview,
  allowed: (actor) => may(actor.roles, 'journal.read'),
  facts: () => undefined,
  finish: search,
}

/** Asks what to look for: args are the filter that holds already, to be narrowed. Refusal: `not-allowed`. */
export function searchJournal({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> | Refusal {
  if (!may(actor.roles, 'journal.read')) return { refused: 'not-allowed' }
  return openDraft(app, unit, actor, { kind: journalInterview.key, subject: packFilter(unpackFilter(args)).join(':') })
}

/** What words narrow a filter to: a subject, a period, a group of actions, a person; the first that fits. */
async function understood({ app, unit, actor }: Finishing, text: string): Promise<Partial<JournalFilter> | undefined> {
  const { authorityId, locale } = actor
  if (/^[a-zA-Z]{1,16}:[\w-]{1,24}$/.test(text)) return { subject: text, person: '' }
  const period = readPeriod(text, app.authorities.today(authorityId, app.clock.now()))
  if (period) return period
  const key = sameKey(text)
  const called = (group: string): string => sameKey(app.workbooks.text(locale, `journal-group-${group}`))
  const group = JOURNAL_GROUPS.find((one) => one === text) ?? JOURNAL_GROUPS.find((one) => key.length > 2 && called(one).startsWith(key))
  if (group) return { group }
  const people = await unit.tx.person.findMany({ where: { authorityId }, orderBy: { id: 'asc' }, select: { id: true, displayName: true } })
  const named = people.filter(({ displayName }) => key !== '' && sameKey(displayName).startsWith(key))
  const found = named.find(({ displayName }) => sameKey(displayName) === key) ?? named[0]
  return found && { person: found.id, subject: '' }
}

async function search(finishing: Finishing): Promise<Screen | Unfinished> {
  const { actor, answers, draft } = finishing
  if (!may(actor.roles, 'journal.read')) return { refused: 'not-allowed' }
  const text = textAt(answers, 'what').trim()
  const narrowed = await understood(finishing, text)
  if (!narrowed) return { refused: 'journal-nothing', params: { text: text.slice(0, 60) }, address: 'what' }
  return at('journal', '0', ...packFilter({ ...unpackFilter(draft.subject.split(':')), ...narrowed }))
}
