import { type AdminPart, adminView } from '../../app/admin/admin-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 200

/** Where each part of the administration begins. */
const PLACES: Readonly<Record<AdminPart, string>> = {
  setUp: actionPress('startSetUp'),
  staff: screenPress(at('staff')),
  access: screenPress(at('accessList')),
  units: screenPress(at('adminUnits')),
  processes: screenPress(at('adminProcesses')),
  settings: screenPress(at('adminSettings')),
  calendar: screenPress(at('adminCalendar')),
  journal: screenPress(at('journal')),
  deeds: screenPress(at('deeds')),
}

/** Everything that an administrator arranges, by its parts. */
export async function adminCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = await adminView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const lines = [
    say.t('admin-title'),
    say.words(clip(view.authority, NAME)),
    view.waiting > 0 ? say.t('admin-waiting', { count: view.waiting }) : undefined,
  ]
  // Where nobody waits for a decision, the card needs its room for the ways back.
  const parts = view.parts.filter((part) => part !== 'deeds' || view.waiting > 0)
  const buttons = parts.map((part): Button => ({ label: labelOf(say.t(`button-admin-${part}`)), data: PLACES[part] }))
  const ways = (await waysBack(drawing)).slice(buttons.length - MAX_BUTTONS)
  return cardOf(lines, navigationRows([...buttons, ...ways]))
}
