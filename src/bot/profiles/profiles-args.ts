import { at, type Screen } from '../../app/dialogue/screen.ts'
import { pageIn } from '../cards/numbered.ts'

/**
 * Which profiles are looked at. `unit` is empty for the person's own and `~` for all that may be seen, `kind` the place of a kind of client in
 * the regulation (counted from 1) or empty, `search` the draft of a search.
 */
export type ProfilesArgs = { page: number; unit: string; kind: string; incomplete: boolean; search: string }

export const ALL_UNITS = '~'
const UNIT = /^([a-z0-9-]{1,10}|~)$/
const KIND = /^\d{1,2}$/
const ID = /^[a-z0-9]{1,10}$/

/** Reads what callback data says of a list of profiles; anything odd counts as not said. */
export function readProfilesArgs([page = '', unit = '', kind = '', incomplete = '', search = '']: readonly string[]): ProfilesArgs {
  const only = (shape: RegExp, text: string): string => (shape.test(text) ? text : '')
  return { page: pageIn(page), unit: only(UNIT, unit), kind: only(KIND, kind), incomplete: incomplete === '1', search: only(ID, search) }
}

/** Callback data is short: what is empty at the end is left out. */
function screenOf(name: string, { page = 0, unit = '', kind = '', incomplete = false, search = '' }: Partial<ProfilesArgs>): Screen {
  const args = [String(page), unit, kind, incomplete ? '1' : '', search]
  const used = args.findLastIndex((arg) => arg !== '')
  return at(name, ...args.slice(0, used + 1))
}

/** The screen of a list of profiles, of its filters, and of the choice of a unit. */
export const profilesScreen = (args: Partial<ProfilesArgs>): Screen => screenOf('profiles', args)
export const filterScreen = (args: Partial<ProfilesArgs>): Screen => screenOf('profilesFilter', args)
export const unitsScreen = (args: Partial<ProfilesArgs>): Screen => screenOf('profilesUnits', args)
