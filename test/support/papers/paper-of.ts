import type { AskedDocument } from '../../../src/app/documents/asked-document.ts'
import { isLong } from '../../../src/app/documents/asked-document.ts'
import { makeDocument } from '../../../src/app/documents/make-document.ts'
import { longMade } from '../../../src/app/documents/orders/long-papers.ts'
import { ROLES, type Role } from '../../../src/domain/rights/roles.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import type { World } from '../world.ts'

/** Somebody of an authority who may see everything. */
export async function seeingAll({ storage: { db } }: World, authorityId: string): Promise<Actor> {
  const person = await db.person.findFirstOrThrow({ where: { authorityId }, orderBy: { id: 'asc' } })
  const units = await db.unit.findMany({ where: { authorityId } })
  const roles = ['', ...units.map(({ id }) => id)].flatMap((unitId) => (Object.keys(ROLES) as Role[]).map((role) => ({ role, unitId })))
  const { id: personId, displayName, position, unitId } = person
  return { authorityId, personId, displayName, position, unitId, roles, locale: 'ru', place: 'test:1', settings: {} } as unknown as Actor
}

/** The bytes of a paper that somebody asks for, as the product makes and keeps it. Throws for a refusal. */
export async function paperOf(
  { house: { app } }: World,
  actor: Actor,
  about: AskedDocument['about'],
  { subject = '', format = 'docx', area = '' }: Partial<AskedDocument> = {},
): Promise<Uint8Array> {
  const asked: AskedDocument = { id: app.ids.next(), about, subject, format, area }
  const made = isLong(asked) ? await longMade(app, actor, asked, async () => {}) : await makeDocument(app, actor, asked)
  if ('refused' in made) throw new Error(`${about} ${subject}: ${made.refused}`)
  if ('bytes' in made) return made.bytes
  const file = await app.files.get(actor.authorityId, made.id)
  if (!file) throw new Error(`${made.name} was not kept`)
  return file.bytes
}
