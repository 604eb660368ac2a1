import { TEMPLATE_PAPERS, type TemplatePaper } from '../../../domain/document/template.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Tx } from '../../../storage/open.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { record } from '../../journal/record.ts'
import { templateInterview } from './template-kind.ts'

export const paperIn = (word: string | undefined): TemplatePaper | undefined => TEMPLATE_PAPERS.find((one) => one === word)

/** Opens the question about the file of a template: args are the paper. Refusals: `not-allowed`, `stale-idle`. */
export async function startTemplate({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const paper = paperIn(args[0])
  return paper ? openDraft(app, unit, actor, { kind: templateInterview.key, subject: paper }) : { refused: 'stale-idle' }
}

/** Whatever is in use of a paper is not any more. Gives how many that were. */
async function endOf(tx: Tx, of: { authorityId: string; paper: TemplatePaper }, state: 'replaced' | 'withdrawn', by: string, now: string) {
  const { count } = await tx.documentTemplate.updateMany({
    where: { ...of, state: 'active' },
    data: { state, endedById: by, endedAt: now },
  })
  return count
}

/**
 * Puts a template to use that was shown before: args are the paper and the file, which is checked once more. Refusals: `not-allowed`, `stale-idle`,
 * `template-file-gone`, or what is wrong in the file.
 */
export async function useTemplate({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const { authorityId, personId } = actor
  const [paper, fileId = ''] = [paperIn(args[0]), args[1]]
  if (!paper) return { refused: 'stale-idle' }
  const screen = at('documentTemplate', paper)
  const file = await app.files.get(authorityId, fileId, unit.tx)
  if (file?.meta.personId !== personId) return { refused: 'template-file-gone', screen }
  const reading = await app.documents.checkTemplate(file.bytes, paper)
  if ('refused' in reading) return { refused: reading.refused, screen }
  const known = await unit.tx.documentTemplate.findFirst({ where: { authorityId, paper, fileId, state: 'active' } })
  if (known) return screen
  const now = nowIn(app)
  await endOf(unit.tx, { authorityId, paper }, 'replaced', personId, now)
  const row = { id: app.ids.next(), authorityId, paper, fileId, state: 'active', uploadedById: personId, createdAt: now }
  await unit.tx.documentTemplate.create({ data: row })
  record(unit, actor, now, 'template.use', `template:${paper}`, { file: file.meta.sha256 })
  return screen
}

/** The built-in look again: args are the paper. A second press changes nothing. Refusals: `not-allowed`, `stale-idle`. */
export async function withdrawTemplate({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const { authorityId, personId } = actor
  const paper = paperIn(args[0])
  if (!paper) return { refused: 'stale-idle' }
  const now = nowIn(app)
  if ((await endOf(unit.tx, { authorityId, paper }, 'withdrawn', personId, now)) > 0)
    record(unit, actor, now, 'template.withdraw', `template:${paper}`)
  return at('documentTemplate', paper)
}
