import type { ProfileFacts, SegmentFacts } from '../../domain/document/profile-document.ts'
import { profileRulesOf } from '../../domain/segment/rules.ts'
import type { Segment, SegmentProfile } from '../../domain/segment/segment-profile.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { profileHistory } from '../profiles/views/history-view.ts'
import { type ProfileRefusal, profileView } from '../profiles/views/profile-view.ts'
import { parametersOf, traitsOf } from '../profiles/views/segment-view.ts'
import { wordingOf } from '../views/words-of-list.ts'
import { actLine } from './act-line.ts'

/** Everything that the document of a profile says (R22). Refusals as of `visibleProfile`. */
export async function profileFacts(app: App, actor: Actor, id: string): Promise<ProfileFacts | { refused: ProfileRefusal }> {
  const view = await profileView(app, actor, id)
  if ('refused' in view) return view
  const history = await profileHistory(app, actor, id)
  if ('refused' in history) return history
  const { authorityId } = actor
  const { name: authority, regulation } = app.authorities.get(authorityId)
  const rules = profileRulesOf(regulation)
  const { profile } = view
  return {
    title: profile.title,
    authority,
    unit: view.unit,
    processes: await processesOf(app, authorityId, profile.processIds),
    client: view.client,
    basis: profile.basis,
    dueOn: profile.dueOn,
    version: profile.version,
    complete: view.completeness.complete,
    made: app.authorities.today(authorityId, app.clock.now()),
    act: actLine(rules.acts),
    traits: profile.traits.map(({ name, values, source, sourceNote, affects }) => ({
      name,
      values: values.map(({ text }) => text),
      source: source === '' ? undefined : wordingOf(rules.traitSources, source),
      note: sourceNote,
      affects,
    })),
    segments: await segmentsOf(app, authorityId, profile, rules),
    history: history.lines.toReversed().map(({ version, day, who, what }) => ({ version, day, who, what })),
  }
}

async function processesOf(app: App, authorityId: string, ids: readonly string[]): Promise<{ number: string; name: string }[]> {
  const rows = await app.storage.db.businessProcess.findMany({ where: { authorityId, id: { in: [...ids] } }, orderBy: { number: 'asc' } })
  return rows.map(({ number, name }) => ({ number, name }))
}

async function segmentsOf(
  app: App,
  authorityId: string,
  profile: SegmentProfile,
  rules: ReturnType<typeof profileRulesOf>,
): Promise<SegmentFacts[]> {
  const ids = profile.segments.flatMap(({ responsibleId }) => responsibleId ?? [])
  const people = await app.storage.db.person.findMany({ where: { authorityId, id: { in: ids } } })
  const names = new Map(people.map(({ id, displayName, position }) => [id, [displayName, position].filter(Boolean).join(', ')]))
  return profile.segments.map((segment: Segment) => ({
    name: segment.name,
    responsible: names.get(segment.responsibleId ?? '') ?? '',
    traits: traitsOf(profile, segment),
    parameters: parametersOf(segment, rules),
    hypotheses: segment.hypotheses,
  }))
}
