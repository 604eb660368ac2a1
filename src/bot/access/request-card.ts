import { type AccessView, accessView, candidates, openRequests } from '../../app/access/access-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { may } from '../../domain/rights/may.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'
import { wayTo } from '../staff/staff-line.ts'

const TEXT = 1000
const SIZE = 6

/** What a stranger asks for, and what became of it. */
export function requestLines(view: AccessView, say: Say): string[] {
  const { text, channel, state, day, time, decision } = view
  const outcome = decision
    ? say.t('access-decided', {
        state,
        by: clip(decision.by, NAME),
        person: clip(decision.person, NAME),
        day: decision.day,
        time: decision.time,
      })
    : say.t('access-state', { state })
  return [
    say.t('access-title'),
    say.t('access-from', { channel: channelName(channel, say), day, time }),
    ...(text === '' ? [] : ['', say.words(clip(text, TEXT))]),
    '',
    outcome,
  ]
}

/** The two ways to decide, as long as nobody has. */
export const decidingButtons = ({ id, state }: AccessView, say: Say): Button[] =>
  state === 'open'
    ? [
        { label: labelOf(say.t('button-access-accept')), data: screenPress(at('accessPick', id)) },
        { label: labelOf(say.t('button-access-refuse')), data: actionPress('refuseAccess', id) },
      ]
    : []

/** One request: args are its id. */
export async function requestCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  if (!may(actor.roles, 'access.decide')) return refusalCard(drawing, 'not-allowed')
  const view = await accessView(app, actor, args[0] ?? '')
  if (!view) return refusalCard(drawing, 'access-gone')
  const back = [wayTo(say, 'button-admin-access', at('accessList')), menuButton(say)]
  return cardOf(requestLines(view, say), navigationRows([...decidingButtons(view, say), ...back]))
}

/** The requests that wait: the one that waits longest first, a page each. */
export async function requestsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const ids = await openRequests(app, actor)
  if (!Array.isArray(ids)) return refusalCard(drawing, ids.refused)
  const page = pageOf(ids, 1, pageIn(args[0]))
  const [id] = page.items
  const view = id === undefined ? undefined : await accessView(app, actor, id)
  const back = [wayTo(say, 'button-admin', at('admin')), menuButton(say)]
  if (!view) return cardOf([say.t('access-list-empty')], navigationRows(back))
  const turn = turnButton(page, say, (next) => at('accessList', String(next)))
  const title = say.t('access-list', { count: ids.length })
  return cardOf([title, '', ...requestLines(view, say)], navigationRows([...decidingButtons(view, say), ...turn, ...back]))
}

/** Who the stranger is: args are the request, the draft of a search, and the page. Only people without an account are offered. */
export async function pickCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', draft = ''] = args
  if (!may(actor.roles, 'access.decide')) return refusalCard(drawing, 'not-allowed')
  const view = await accessView(app, actor, id)
  if (!view) return refusalCard(drawing, 'access-gone')
  if (view.state !== 'open') return requestCard(drawing)
  const { query, people } = await candidates(app, actor, view, draft)
  const page = pageOf(
    people.map((person, index) => ({ ...person, number: String(index + 1) })),
    SIZE,
    pageIn(args[2]),
  )
  const lines = page.items.map(({ number, displayName, position }) =>
    say.t('access-candidate', { number, name: clip(displayName, NAME), position: clip(position, NAME) }),
  )
  const hint =
    people.length > 0
      ? say.t('access-pick-hint')
      : query === ''
        ? say.t('access-pick-unknown')
        : say.t('access-pick-none', { query: clip(query, NAME) })
  const numbers = page.items.map((person): Button => ({ label: person.number, data: screenPress(at('accessConfirm', id, person.id)) }))
  const turn = turnButton(page, say, (next) => at('accessPick', id, draft, String(next)))
  const search = { label: labelOf(say.t('button-staff-search')), data: actionPress('startStaffSearch', id) }
  const text = [say.t('access-pick'), say.words(clip(view.text, TEXT)), '', ...lines, hint]
  return cardOf(text, [
    ...numberRows([...numbers, ...turn]),
    ...navigationRows([search, wayTo(say, 'button-access-request', at('access', id)), menuButton(say)]),
  ])
}
