import type { Answers } from '../../domain/interview/answers.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { guardedPerson } from '../staff/guarded-person.ts'
import { barrierToRelease } from './may-release.ts'

/** Begins the interview about one person of the register. Refusals as `barrierToRelease`, and `person-gone`. */
async function begin({ app, unit, actor, args }: Acting, kind: 'leaving' | 'moving'): Promise<Screen | Refusal> {
  const [id = ''] = args
  const screen = at('leaving')
  const barred = await barrierToRelease(unit.tx, actor, id, kind === 'leaving')
  if (barred !== undefined) return barred === 'not-allowed' ? { refused: barred } : { refused: barred, screen }
  const person = await unit.tx.person.findFirst({ where: { id, authorityId: actor.authorityId, state: 'active' } })
  if (!person) return { refused: 'person-gone', screen }
  const answers: Answers = { person: { value: { id, label: person.displayName } } }
  return openDraft(app, unit, actor, { kind, answers })
}

/** Asks who goes on when this person leaves (R4): args are the person. Refusals as `begin`. */
export const startLeaving = (acting: Acting): Promise<Screen | Refusal> => begin(acting, 'leaving')

/** Asks where this person moves to (R4): args are the person. Refusals as `begin`. */
export const startMoving = (acting: Acting): Promise<Screen | Refusal> => begin(acting, 'moving')

/**
 * Somebody who was marked as left by mistake is at work again: args are the person. What went to the successor stays there. A second press
 * changes nothing. Refusals: `not-allowed`, `person-gone`, `administrator-only`.
 */
export async function reactivate({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = ''] = args
  const { authorityId } = actor
  const found = await guardedPerson(unit, actor, 'person.release', id)
  if ('refused' in found) return found.refused === 'person-gone' ? { ...found, screen: at('leaving') } : found
  if (!['left', 'active'].includes(found.person.state)) return { refused: 'person-gone', screen: at('leaving') }
  const { count } = await unit.tx.person.updateMany({ where: { id, authorityId, state: 'left' }, data: { state: 'active' } })
  if (count === 0) return at('personBack', id)
  const now = nowIn(app)
  record(unit, actor, now, 'person.back', `person:${id}`)
  unit.say({
    authorityId,
    personId: id,
    slot: `person-back:${id}:${now}`,
    message: 'person-back',
    params: {},
    fileId: null,
    priority: 1,
    dueAt: now,
    createdAt: now,
  })
  return at('personBack', id)
}
