import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type AskedDocument, isLong } from './asked-document.ts'
import { keepPaper } from './keep-paper.ts'
import { orderMade } from './package/order-made.ts'
import { approvalMade, listMade, type Made, pictureMade, profileMade, proposalMade, statusMade } from './papers-made.ts'

type File = { id: string; name: string }

const ID = /^[a-z0-9-]{8,24}$/

/**
 * The paper that was asked for: made on first asking, kept with a line of who took it and when; asked again, the same file. Refusals: those of
 * `profileFacts`, `listFacts` and `editionFacts`, and `document-gone` for one that was made for somebody else, or that has to be ordered.
 */
export async function makeDocument(app: App, actor: Actor, asked: AskedDocument): Promise<File | { refused: string }> {
  const { authorityId, personId } = actor
  if (!ID.test(asked.id)) return { refused: 'document-gone' }
  const known = await app.storage.db.storedFile.findFirst({ where: { id: asked.id } })
  if (known)
    return known.authorityId === authorityId && known.personId === personId
      ? { id: known.id, name: known.name }
      : { refused: 'document-gone' }
  const made = isLong(asked) ? { refused: 'document-gone' } : await madeOf(app, actor, asked)
  if ('refused' in made) return made
  await app.committer.run([], (unit) => keepPaper(app, unit, actor, asked, made))
  return { id: asked.id, name: made.name }
}

function madeOf(app: App, actor: Actor, asked: AskedDocument): Promise<Made | { refused: string }> {
  const { about, format, subject } = asked
  if (about === 'profile' && format === 'docx') return profileMade(app, actor, subject)
  if (about === 'approval' && format === 'docx') return approvalMade(app, actor, subject)
  if (about === 'proposal' && format === 'docx') return proposalMade(app, actor, subject)
  if (about === 'order' && format === 'docx') return orderMade(app, actor, subject)
  if (about === 'status' && format === 'xlsx') return statusMade(app, actor)
  if (about === 'status' && format === 'png') return pictureMade(app, actor)
  const isList = (about === 'list' || about === 'edition') && format !== 'zip' && format !== 'png'
  return isList ? listMade(app, actor, { ...asked, format }) : Promise.resolve({ refused: 'document-gone' })
}
