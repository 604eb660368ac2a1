import { erasePersonDeed } from '../staff/erase-person.ts'
import { retireUnitDeed } from '../units/retire-unit.ts'
import type { Deed } from './deed.ts'

const ALL: readonly Deed[] = [retireUnitDeed, erasePersonDeed]

/** Every deed that a second administrator confirms, by the name that travels in callback data. */
export const DEEDS: ReadonlyMap<string, Deed> = new Map(ALL.map((deed) => [deed.name, deed]))
