import { toDraftRow } from '../../storage/drafts.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AskedQuestion } from '../dialogue/told.ts'
import { barrier } from '../interviews/barrier.ts'
import { positionOf } from '../interviews/draft-position.ts'
import { asked, envOf } from '../interviews/question-env.ts'

/** The question that the person is answering, with example and clause unfolded; undefined when no interview is under way. */
export function questionUnderWay(app: App, actor: Actor): Promise<AskedQuestion | undefined> {
  return app.committer.run([], async (unit) => {
    const row = await unit.tx.draft.findUnique({ where: { activeKey: actor.personId } })
    const draft = row ? toDraftRow(row) : undefined
    const kind = draft && app.interviews.get(draft.kind)
    if (!draft || !kind || barrier(app, actor, kind, draft)) return undefined
    const { answers, cursor } = positionOf(draft)
    const position = { answers, cursor, view: { open: 'hint' } as const }
    const env = await envOf({ app, unit, actor, draft, kind, spoken: { yes: [], no: [] } }, position)
    return asked(draft, env, position)
  })
}
