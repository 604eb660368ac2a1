import { searchKeyOf } from '../../domain/search/search-key.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { editionsRefused, readEditions } from '../editions/read-edition.ts'
import type { FindFilter, Thing } from './findable.ts'

/** The editions that the person may see, by their number, their order and its date, which is typed with the day first. The latest is in force. */
export async function findableEditions(app: App, actor: Actor, filter: FindFilter): Promise<Thing[]> {
  // An edition is about all units and directions, and settled from its first day.
  if (editionsRefused(app, actor) || filter.unitId !== '' || filter.area !== '' || filter.state === 'working') return []
  const editions = await readEditions(app, actor.authorityId)
  return editions.map(({ id, number, orderNumber, orderDate }) => ({
    kind: 'edition',
    ...{ id, number, unitId: '', areas: [], about: orderDate, state: 'settled' },
    title: orderNumber,
    searchKey: searchKeyOf([String(number), orderNumber, orderDate.split('-').toReversed().join('.')]),
  }))
}
