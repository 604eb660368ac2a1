import { documentDay } from '../../domain/document/document-day.ts'
import type { Act } from '../../domain/regulation/regulation.ts'

/** The binding act of a module as a paper cites it, with date and number where it has them; empty where the module rests on none. */
export function actLine(acts: Readonly<Record<string, Act>>): string {
  const act = Object.values(acts).find(({ standing }) => standing === 'order' || standing === 'procedure')
  if (!act) return ''
  const date = act.date === null ? '' : documentDay(act.date)
  const number = act.number === null ? '' : `№ ${act.number}`
  const details = [date, number].filter((part) => part !== '').join(' ')
  return details === '' ? act.title : `${act.title} (${details})`
}
