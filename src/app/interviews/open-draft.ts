import type { Answers } from '../../domain/interview/answers.ts'
import { begin } from '../../domain/interview/env.ts'
import type { View } from '../../domain/interview/position.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, QUESTION, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { barrier } from './barrier.ts'
import { stored } from './draft-position.ts'
import { nextReminder } from './next-reminder.ts'

export type Opening = { kind: string; subject?: string; answers?: Answers }

/**
 * Lays the draft that a person is answering aside: it is kept as it is and can be taken up again. A direct interview is over instead. Gives
 * how the draft that takes its place is looked at first: with the way back.
 */
export function layAside(app: Pick<App, 'interviews'>, unit: Unit, actor: Actor): View {
  const active = unit.draft(actor.personId)
  if (!active) return {}
  const { direct } = app.interviews.get(active.kind)?.definition ?? {}
  const over = direct ? ({ state: 'cancelled', remindAt: null } as const) : {}
  unit.saveDraft({ ...active, active: false, pending: null, revision: active.revision + 1, ...over })
  return direct ? {} : { aside: active.id }
}

type Refused = { refused: string; screen?: Screen }

/** Nobody works at so many things at once; who opens them without end is stopped. */
const MOST_OPEN = 50

const hasTooMany = async ({ tx }: Unit, { authorityId, personId }: Actor): Promise<boolean> =>
  (await tx.draft.count({ where: { authorityId, personId, state: 'open' } })) >= MOST_OPEN

/**
 * Begins an interview; the one under way is laid aside. Refusals: `module-off`, `not-allowed`, `too-many-drafts`. Throws for a kind
 * that nobody registered.
 */
export async function openDraft(app: App, unit: Unit, actor: Actor, opening: Opening): Promise<Screen | Refused> {
  const kind = app.interviews.get(opening.kind)
  if (!kind) throw new Error(`unknown interview ${opening.kind}`)
  const subject = opening.subject ?? ''
  const refused = barrier(app, actor, kind, { subject })
  if (refused) return { refused }
  if (!kind.definition.direct && (await hasTooMany(unit, actor))) return { refused: 'too-many-drafts', screen: at('drafts') }
  const { regulation } = app.authorities.get(actor.authorityId)
  const now = nowIn(app)
  const view = layAside(app, unit, actor)
  const row: DraftRow = {
    id: app.ids.next(),
    authorityId: actor.authorityId,
    personId: actor.personId,
    active: true,
    kind: opening.kind,
    definitionVersion: kind.definition.version,
    regulationVersion: regulation.key,
    subject,
    state: 'open',
    ...stored({ ...begin({ definition: kind.definition, regulation }, opening.answers), view }),
    pending: null,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    remindAt: kind.definition.direct ? null : nextReminder(app, actor, app.clock.now()),
  }
  unit.saveDraft(row)
  record(unit, actor, now, 'interview.start', `draft:${row.id}`, { kind: row.kind, subject })
  return QUESTION
}
