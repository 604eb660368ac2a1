import type { Words } from '../../../domain/interview/words.ts'
import { may } from '../../../domain/rights/may.ts'
import { profileRulesOf } from '../../../domain/segment/rules.ts'
import type { Hypothesis, Segment, SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { wordingOf } from '../../views/words-of-list.ts'
import { type ProfileRefusal, visibleProfile } from './profile-view.ts'

/** What is known by one parameter (R17); a main one is there although nobody has said anything of it yet. */
export type ParameterLine = { key: string; name: Words; known: boolean; text: string; amount: number | null; source: Words | undefined }

/** A segment as its card shows it. */
export type SegmentView = {
  profile: SegmentProfile
  revision: number
  segment: Segment
  traits: { name: string; values: string[] }[]
  parameters: ParameterLine[]
  hypotheses: Record<Hypothesis['about'], Hypothesis[]>
  responsible: string
  mayEdit: boolean
}

/** One segment. Refusals as `visibleProfile`, and `segment-unknown`. */
export async function segmentView(
  app: App,
  actor: Actor,
  profileId: string,
  segmentId: string,
): Promise<SegmentView | { refused: ProfileRefusal | 'segment-unknown' }> {
  const stored = await visibleProfile(app, actor, profileId)
  if ('refused' in stored) return stored
  const { profile, revision } = stored
  const segment = profile.segments.find(({ id }) => id === segmentId)
  if (!segment) return { refused: 'segment-unknown' }
  const { authorityId, roles } = actor
  const responsible =
    segment.responsibleId === null ? null : await app.storage.db.person.findFirst({ where: { id: segment.responsibleId, authorityId } })
  const { regulation } = app.authorities.get(authorityId)
  const about = (subject: Hypothesis['about']): Hypothesis[] => segment.hypotheses.filter((one) => one.about === subject)
  return {
    profile,
    revision,
    segment,
    traits: traitsOf(profile, segment),
    parameters: parametersOf(segment, profileRulesOf(regulation)),
    hypotheses: { journeySpecifics: about('journeySpecifics'), painPoint: about('painPoint'), channel: about('channel') },
    responsible: responsible?.displayName ?? '',
    mayEdit: may(roles, 'profile.edit', { unitId: profile.unitId }),
  }
}

/** The traits that describe a segment, each with those of its values that do. */
export const traitsOf = ({ traits }: SegmentProfile, { valueIds }: Segment): SegmentView['traits'] =>
  traits
    .map(({ name, values }) => ({ name, values: values.filter(({ id }) => valueIds.includes(id)).map(({ text }) => text) }))
    .filter(({ values }) => values.length > 0)

/** What is known of a segment by each parameter of the regulation (R17); additional ones only where somebody has said something. */
export function parametersOf({ parameters }: Segment, rules: ReturnType<typeof profileRulesOf>): ParameterLine[] {
  return rules.parameters.flatMap((parameter): ParameterLine[] => {
    const { key, group } = parameter
    const fact = parameters.find((one) => one.parameter === key)
    if (!fact && group !== 'main') return []
    const { known = false, text = '', amount = null, source = '' } = fact ?? {}
    return [{ key, name: parameter, known, text, amount, source: source === '' ? undefined : wordingOf(rules.parameterSources, source) }]
  })
}
