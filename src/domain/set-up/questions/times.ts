import type { Question } from '../../interview/question.ts'
import { RUSSIAN_ZONES, zoneLabel, zoneTyped } from '../../regulation/names/russian-zones.ts'
import { hoursText, readHours } from '../working-hours.ts'

const USUAL = ['09:00–18:00', '08:30–17:30', '08:00–17:00', '10:00–19:00'] as const

const zone: Question = {
  key: 'zone',
  kind: 'choice',
  label: { id: 'set-up-zone' },
  title: { id: 'set-up-zone.title' },
  hint: { id: 'set-up-zone.hint' },
  options: () => RUSSIAN_ZONES.map((one) => ({ key: one.key, label: zoneLabel(one) })),
  read: (text) => {
    const found = zoneTyped(text)
    return found && { value: found.key }
  },
}

const hours: Question = {
  key: 'hours',
  kind: 'text',
  max: 20,
  label: { id: 'set-up-hours' },
  title: { id: 'set-up-hours.title' },
  hint: { id: 'set-up-hours.hint' },
  example: { id: 'set-up-hours.example' },
  options: () => USUAL.map((label) => ({ key: label.replace(/\D/g, ''), label })),
  check: (value) => {
    const read = readHours(String(value))
    return read ? { value: hoursText(read) } : { refused: 'not-hours', message: { id: 'refused-not-hours' } }
  },
}

/** Where the authority's clocks stand, and when its people may be disturbed (R57). */
export const timeQuestions: readonly Question[] = [zone, hours]
