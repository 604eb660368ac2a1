import { at } from '../../app/dialogue/screen.ts'
import type { Button } from '../../channels/channel.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** The way back to the administration. */
export const adminButton = (say: Say): Button => ({ label: labelOf(say.t('button-admin')), data: screenPress(at('admin')) })
