import { at } from '../../app/dialogue/screen.ts'
import { type GroupCheck, groupCheck } from '../../app/group-chats/check-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { fieldsOf } from '../entry/entry-form.ts'
import { privateChat } from './binding-cards.ts'
import type { GroupDrawing } from './group-drawing.ts'

/**
 * A unit's list before a group of those who check (E12): one point after the other is accepted by those entitled; returning one needs words and is done in
 * private. No author, note, remark or file is on it. Args: the submission, and how many points were turned over.
 */
export async function groupCheckCard({ app, authorityId, args, say }: GroupDrawing): Promise<Card | undefined> {
  const [id = '', skip] = args
  const check = await groupCheck(app, authorityId, id, pageIn(skip))
  if (!check) return undefined
  const inPrivate = privateChat(app, say, 'button-group-private-check', `open-submission-${id}`)
  return cardOf([fitted((cut) => linesOf(check, say, cut).join('\n'))], navigationRows([...waysOf(check, say), ...inPrivate]))
}

function linesOf({ submission, entry, others }: GroupCheck, say: Say, cut: (text: string) => string): string[] {
  const { unit, state, counts, gapsReason } = submission
  return [
    say.t('submission-title', { unit: cut(unit.name) }),
    state === 'checking' ? say.t('submission-counts', counts) : say.t(`submission-state-${state}`),
    ...(gapsReason === '' ? [] : [say.t('group-check-gaps')]),
    ...(entry
      ? [
          '',
          say.t('entry-name-line', { name: cut(entry.entry.name) }),
          ...fieldsOf(entry, say, cut),
          ...(others > 1 ? [say.t('group-check-others', { count: others - 1 })] : []),
        ]
      : []),
  ]
}

function waysOf({ submission, entry, skip, others }: GroupCheck, say: Say): Button[] {
  const { id, counts, state, open } = submission
  const way = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  if (entry) {
    const accept = way('button-accept-entry', actionPress('acceptEntry', id, entry.entry.id, String(entry.revision)))
    return others > 1 ? [accept, way('button-group-next', screenPress(at('groupCheck', id, String(skip + 1))))] : [accept]
  }
  if (state !== 'checking' || !open) return []
  return [
    way(
      counts.returned > 0 ? 'button-settle-return' : 'button-settle-accept',
      actionPress('settleSubmission', id, counts.returned > 0 ? 'returned' : 'accepted'),
    ),
  ]
}
