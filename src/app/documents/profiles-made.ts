import { documentDay } from '../../domain/document/document-day.ts'
import { fileName } from '../../domain/document/file-name.ts'
import type { ProfileFacts } from '../../domain/document/profile-document.ts'
import { profilesDocument } from '../../domain/document/profiles-document.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Progress } from './orders/progress.ts'
import type { Made } from './papers-made.ts'
import { profileFacts } from './profile-facts.ts'
import { officialDocx } from './templates/official-docx.ts'

/** Which profiles are meant, and what they have in common in words; undefined for a unit or a process that is not there. */
async function meant({ storage }: App, authorityId: string, of: { unitId: string } | { processId: string }) {
  const { db } = storage
  const where = { authorityId, state: 'active' }
  const orderBy = [{ title: 'asc' as const }, { id: 'asc' as const }]
  const select = { id: true }
  if ('unitId' in of) {
    const unit = await db.unit.findFirst({ where: { id: of.unitId, authorityId } })
    return unit && { name: unit.name, rows: await db.segmentProfile.findMany({ where: { ...where, unitId: unit.id }, orderBy, select }) }
  }
  const one = await db.businessProcess.findFirst({ where: { id: of.processId, authorityId } })
  const about = await db.profileProcess.findMany({ where: { authorityId, processId: of.processId } })
  const ids = about.map(({ profileId }) => profileId)
  return one && { name: one.name, rows: await db.segmentProfile.findMany({ where: { ...where, id: { in: ids } }, orderBy, select }) }
}

/**
 * All profiles of a unit or of a process in one document, as far as the person may see them (R22). Refusals: `document-gone` for what is not there,
 * `not-allowed`, `no-profiles`, and those of `profileFacts`.
 */
export async function profilesMade(
  app: App,
  actor: Actor,
  of: { unitId: string } | { processId: string },
  progress: Progress,
): Promise<Made | { refused: string }> {
  const found = await meant(app, actor.authorityId, of)
  if (!found) return { refused: 'document-gone' }
  if (found.rows.length === 0) return { refused: 'no-profiles' }
  const all: ProfileFacts[] = []
  let refused = ''
  for (const [index, { id }] of found.rows.entries()) {
    await progress(index, found.rows.length)
    const facts = await profileFacts(app, actor, id)
    if ('refused' in facts) refused = facts.refused
    else all.push(facts)
  }
  const [first] = all
  if (!first) return { refused }
  await progress(found.rows.length, found.rows.length)
  const say = app.documents.sayer(actor.locale)
  const document = profilesDocument(all, found.name, say, actor.locale)
  return {
    bytes: await officialDocx(app, actor.authorityId, 'profile', document),
    name: fileName([say({ id: 'profiles-file' }), found.name, documentDay(first.made)], 'docx'),
  }
}
