import { listFacts } from '../../../src/app/documents/list-facts.ts'
import { listDocument } from '../../../src/domain/document/list-document.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { filesOf } from '../documents/read-docx.ts'
import type { World } from '../world.ts'
import { paperOf } from './paper-of.ts'

/** The working list by the form of another act. */
async function byFormOf(regulation: string, { house: { app } }: World, actor: Actor): Promise<Uint8Array> {
  const list = await listFacts(app, actor, '')
  const layout = regulationOf(regulation).listRules?.layout
  if ('refused' in list || !layout) throw new Error('there is no list')
  const columns = layout.columns.map((column) => ({ key: column.key, words: column }))
  return app.documents.docx(listDocument({ ...list, columns, needsIn: layout.needsIn }, app.documents.sayer('ru'), 'ru'))
}

/** What of a package is a document, by the beginning of its name. */
const PARTS = { Изменения: 'paper-difference', Памятка: 'paper-checklist' }

/** Papers of one authority with an edition № 2, by the name of their picture; `profile` is the one to be shown, `direction` the number of one with points. */
export async function everyPaper(
  world: World,
  actor: Actor,
  { profile, direction }: { profile: string; direction: string },
): Promise<Map<string, Uint8Array>> {
  const { unitId } = await world.storage.db.segmentProfile.findUniqueOrThrow({ where: { id: profile } })
  const files = filesOf(await paperOf(world, actor, 'package', { subject: 'edition2', format: 'zip' }))
  const parts = [...files].flatMap(([name, bytes]): [string, Uint8Array][] => {
    const picture = Object.entries(PARTS).find(([beginning]) => name.startsWith(beginning))?.[1]
    return picture ? [[picture, bytes]] : []
  })
  return new Map([
    ['paper-list-sverdlovsk', await byFormOf('sverdlovsk', world, actor)],
    ['paper-list-novosibirsk', await byFormOf('novosibirsk', world, actor)],
    ['paper-list-unit', await paperOf(world, actor, 'list', { subject: unitId })],
    ['paper-list-direction', await paperOf(world, actor, 'list', { area: direction })],
    ['paper-edition', await paperOf(world, actor, 'edition', { subject: 'edition2' })],
    ['paper-order', await paperOf(world, actor, 'order')],
    ['paper-profile', await paperOf(world, actor, 'profile', { subject: profile })],
    ['paper-profiles', await paperOf(world, actor, 'unitProfiles', { subject: unitId })],
    ...parts,
  ])
}
