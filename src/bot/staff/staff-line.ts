import type { Screen } from '../../app/dialogue/screen.ts'
import type { StaffLine } from '../../app/staff/staff-view.ts'
import type { Button } from '../../channels/channel.ts'
import { clip } from '../cards/clip.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** As much of a name or position as stands in a line of several. */
const NAME = 90

/** A person in a numbered list: name, position, and whether the bot knows them. */
export const staffLine = (number: string, { displayName, position, standing }: StaffLine, say: Say): string =>
  say.t('staff-line', { number, name: clip(displayName, NAME), position: clip(position, NAME), standing })

/** A button of `locales` that leads to another card. */
export const wayTo = (say: Say, label: string, screen: Screen): Button => ({ label: labelOf(say.t(label)), data: screenPress(screen) })
