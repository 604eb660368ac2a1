import type { Answer, Answers } from '../../domain/interview/answers.ts'
import { choicesAt, fileValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import { defaultActions, defaultSpecifics, withDefaults } from '../../domain/touchpoint/defaults.ts'
import { MARKS, SOURCE_KINDS, type TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { listWording, subtypesOf } from '../../domain/touchpoint/questions/list-clause.ts'
import { otherNeedOf } from '../../domain/touchpoint/questions/other-need.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { isHandedOver } from '../formation/store.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { record } from '../journal/record.ts'
import { isProposed } from '../proposals/store/busy-entries.ts'
import { keysOf, toEntry } from './entry-row.ts'
import { entrySubject, openedEntry } from './entry-subject.ts'

const KIND = 'entry'

const given = (text: string): Answer => (text === '' ? { skipped: true } : { value: text })

/** The answers that an entry stands for; a file is named by its own row. */
function answersOf(entry: TouchpointEntry, file: { id: string; name: string; size: number } | null): Answers {
  return {
    name: { value: entry.name },
    subtype: { value: entry.subtype },
    needs: { value: { keys: entry.needs, others: [] } },
    ...(entry.otherNeed !== '' && { otherNeed: { value: entry.otherNeed } }),
    actions: given(entry.actions),
    specifics: given(entry.specifics),
    marks: { value: { keys: entry.marks, others: [] } },
    ...(entry.sourceKind !== '' && { sourceKind: { value: entry.sourceKind } }),
    ...(entry.sourceRef !== '' && { sourceRef: { value: entry.sourceRef } }),
    sourceFile: file ? { value: { file: file.id, name: file.name, size: file.size } } : { skipped: true },
  }
}

/**
 * Opens an entry of the draft list for editing, or goes on where its editing was left. Refusals: `entry-unknown`, `not-allowed`,
 * `entry-approved` (it changes only by proposals, R53).
 */
export async function editEntry({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const row = await unit.tx.touchpointEntry.findFirst({ where: { id: args[0] ?? '', authorityId: actor.authorityId } })
  if (!row) return { refused: 'entry-unknown', screen: at('list') }
  if (!may(actor.roles, 'touchpoint.edit', { unitId: row.unitId })) return { refused: 'not-allowed' }
  if (row.state === 'approved') return { refused: 'entry-approved', params: { name: row.name }, screen: at('entry', row.id) }
  if (await isProposed(unit.tx, row)) return { refused: 'entry-proposed', params: { name: row.name }, screen: at('entry', row.id) }
  if (await isHandedOver(unit.tx, actor.authorityId, row.unitId)) return { refused: 'list-handed-over', screen: at('entry', row.id) }
  const begun = await findUnfinished(unit, actor, KIND, (_, about) => openedEntry(about).id === row.id)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  const file = row.sourceFileId
    ? await unit.tx.storedFile.findFirst({ where: { id: row.sourceFileId, authorityId: actor.authorityId } })
    : null
  return openDraft(app, unit, actor, { kind: KIND, subject: entrySubject(row), answers: answersOf(toEntry(row), file) })
}

/** A text that was its default and was left as it is goes on following from what it follows from (R38). */
const following = (now: string, before: string, standIn: string): string => (now === before && before === standIn ? '' : now)

function edited(before: TouchpointEntry, answers: Answers, regulation: Regulation): TouchpointEntry {
  const subtype = textAt(answers, 'subtype')
  const wording = listWording(regulation)
  const needs = choicesAt(answers, 'needs').keys
  return withDefaults(
    {
      ...before,
      name: textAt(answers, 'name'),
      subtype,
      kind: subtypesOf(regulation).find((one) => one.key === subtype)?.kind ?? before.kind,
      needs: wording.needs.map((need) => need.key).filter((key) => needs.includes(key)),
      otherNeed: otherNeedOf(answers, regulation),
      actions: following(textAt(answers, 'actions'), before.actions, defaultActions(before.needs, wording)),
      specifics: following(textAt(answers, 'specifics'), before.specifics, defaultSpecifics(before.kind, wording)),
      marks: MARKS.filter((mark) => choicesAt(answers, 'marks').keys.includes(mark)),
      sourceKind: SOURCE_KINDS.find((kind) => kind === textAt(answers, 'sourceKind')) ?? '',
      sourceRef: textAt(answers, 'sourceRef'),
      sourceFileId: fileValue.safeParse(valueAt(answers, 'sourceFile')).data?.file ?? null,
    },
    wording,
  )
}

/** Saves an edited entry over the one that was opened. If somebody changed it since, the person is told before a second press saves. */
export async function saveEntry({ unit, actor, draft, answers, regulation, now }: Finishing): Promise<Screen | Unfinished> {
  const opened = openedEntry(draft.subject)
  const row = await unit.tx.touchpointEntry.findFirst({ where: { id: opened.id, authorityId: actor.authorityId } })
  if (!row) return { refused: 'entry-gone', params: { name: textAt(answers, 'name') } }
  if (!may(actor.roles, 'touchpoint.edit', { unitId: row.unitId })) return { refused: 'not-allowed' }
  if (row.state === 'approved') return { refused: 'entry-approved', params: { name: row.name } }
  if (await isProposed(unit.tx, row)) return { refused: 'entry-proposed', params: { name: row.name } }
  if (await isHandedOver(unit.tx, actor.authorityId, row.unitId)) return { refused: 'list-handed-over' }
  if (row.revision !== opened.revision) return { refused: 'entry-overtaken', params: { name: row.name }, subject: entrySubject(row) }
  const { id, ...data } = edited(toEntry(row), answers, regulation)
  const keys = keysOf(data)
  const double = await unit.tx.touchpointEntry.findFirst({
    where: { authorityId: actor.authorityId, processId: row.processId, nameKey: keys.nameKey, NOT: { id } },
  })
  if (double) return { refused: 'name-taken', params: { name: double.name }, address: 'name' }
  const { count } = await unit.tx.touchpointEntry.updateMany({
    where: { id, revision: row.revision, state: 'draft' },
    data: { ...data, ...keys, updatedAt: now, revision: row.revision + 1 },
  })
  if (count !== 1) return { refused: 'entry-approved', params: { name: row.name } }
  record(unit, actor, now, 'touchpoint.edit', `entry:${id}`, data)
  return at('entry', id)
}
