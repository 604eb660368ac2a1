import { at } from '../../app/dialogue/screen.ts'
import { type ProfileView, profileView } from '../../app/profiles/views/profile-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { linkButton } from '../find/link-card.ts'
import { missingLines } from './missing-lines.ts'
import { profilesScreen } from './profiles-args.ts'
import { clientWords, deadlineLines, stageLine } from './status-words.ts'

/** How many drafts of others are named. */
const COLLEAGUES = 3

/** One profile: its stages, what is known, what is missing, what to do next (R12, R21, R23). */
export async function profileCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await profileView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const link = linkButton(drawing, { kind: 'profile', id: view.profile.id })
  return drawProfile(view, say, { link, back: await waysBack(drawing), saved: args[1] === 'saved' })
}

/** What stands on the card beside the profile: `link` only where the buttons leave room for it. */
type Beside = { link?: readonly Button[]; back: readonly Button[]; saved: boolean }

/** The card of a profile that was read. */
export function drawProfile(view: ProfileView, say: Say, { link = [], back, saved }: Beside): Card {
  const above = saved ? [say.t('profile-saved', { version: view.profile.version }), ''] : []
  const [stages, ways] = [stageRow(view), waysOf(view, say)]
  // One place is left for the rating of whoever has just finished (R93).
  const full = stages.flat().length + ways.length + link.length + back.length >= MAX_BUTTONS
  return cardOf(
    [fitted((cut) => [...above, textOf(view, say, cut)].join('\n'))],
    [...stages, ...navigationRows([...ways, ...(full ? [] : link), ...back])],
  )
}

function textOf(view: ProfileView, say: Say, cut: (text: string) => string): string {
  const { profile, unit, processes, client, status, traits, deadline, colleagues } = view
  return [
    say.t('profile-title', { title: cut(profile.title) }),
    say.t('profile-about', { client: clientWords(client, say), unit: cut(unit) }),
    ...(processes.length > 1 ? [say.t('profile-processes', { processes: cut(processes.join('; ')) })] : []),
    say.t(profile.version === 0 ? 'profile-no-version' : 'profile-version', { version: profile.version }),
    '',
    ...status.stages.map((stage) => stageLine(stage, say)),
    '',
    say.t('profile-counts', {
      unit: traits.unit,
      traits: traits.count,
      min: traits.min,
      max: traits.max,
      segments: profile.segments.length,
    }),
    ...missingLines(view, say, cut),
    ...(deadline ? deadlineLines(deadline, say) : []),
    ...(profile.basis === '' ? [] : [say.t('profile-basis', { basis: cut(profile.basis) })]),
    ...colleagues
      .slice(0, COLLEAGUES)
      .map(({ name, title, touched }) => say.t('profile-colleague', { name: cut(name), title: say.words(title), day: touched })),
    say.t('profile-updated', { author: cut(view.author), day: view.updated }),
  ].join('\n')
}

/** The stages that can be worked on, by their numbers. */
function stageRow({ profile, status, mayEdit }: ProfileView): Button[][] {
  if (!mayEdit) return []
  const { id, traits, segments } = profile
  const isOpen = [true, traits.length > 0, segments.length > 0, segments.some(({ hypotheses }) => hypotheses.length > 0)]
  const open = status.stages.filter((_, index) => isOpen[index] ?? false)
  return [
    open.map(({ key, number, optional }) => ({
      label: `✏️ ${number}`,
      data: optional ? screenPress(at('hypotheses', id)) : actionPress('startStage', id, key),
    })),
  ]
}

function waysOf({ profile, status, own, mayEdit }: ProfileView, say: Say): Button[] {
  const { id, segments, unitId } = profile
  const way = (label: string, data: string): Button => ({ label: labelOf(label), data })
  const { next } = status
  return [
    ...(mayEdit && next
      ? [way(say.t('button-next-stage', { stage: shortWords(next.name, say) }), actionPress('startStage', id, next.key))]
      : []),
    ...(segments.length > 0 ? [way(say.t('button-segments', { count: segments.length }), screenPress(at('profileSegments', id)))] : []),
    way(say.t('button-history'), screenPress(at('profileHistory', id))),
    ...(mayEdit ? [way(say.t('button-deadline'), actionPress('startDeadline', id))] : []),
    way(say.t('button-back-to-profiles'), screenPress(profilesScreen({ unit: own ? '' : unitId }))),
  ]
}
