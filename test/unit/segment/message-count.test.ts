import { expect, it } from 'vitest'
import { completeness } from '../../../src/domain/segment/completeness.ts'
import { answersOfHypotheses, hypothesesFromAnswers } from '../../../src/domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { hypothesesInterview } from '../../../src/domain/segment/questions/hypotheses/hypotheses-interview.ts'
import { segmentsFromAnswers } from '../../../src/domain/segment/questions/segments/segments-answers.ts'
import { segmentsInterview } from '../../../src/domain/segment/questions/segments/segments-interview.ts'
import { startFromAnswers } from '../../../src/domain/segment/questions/start/chosen-process.ts'
import { startInterview } from '../../../src/domain/segment/questions/start/start-interview.ts'
import { traitsFromAnswers } from '../../../src/domain/segment/questions/traits/traits-answers.ts'
import { traitsInterview } from '../../../src/domain/segment/questions/traits/traits-interview.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { stagesOf } from '../../../src/domain/segment/stages.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { ids, profileOf, regulation } from '../../support/profiles.ts'

/** A profile with 6 traits and 2 segments takes at most so many messages of the person. */
const MOST = 25
/** The press on «new profile» that opens the first question. */
const OPENING = 1

const processes = [{ id: 'b1', name: 'Субсидии', area: 'support', profiles: 0 }]
const SIX = 'возраст - 60+, 18-35\nместо: село, город\nнавыки = низкие, высокие\nпол: ж\nинвалидность – есть\nсемья – многодетная'

it('R12 from the new profile to the saved hypothesis, with 6 traits and 2 segments, at most 25 messages', () => {
  const newId = ids()
  const start = new Interviewee(startInterview, { facts: { processes } }).say('субсидии').press('=', 'citizen')
  const head = profileOf({ ...startFromAnswers(start.answers, regulation), traits: [], segments: [] })

  const facts = { clientKind: 'citizen', usual: [], patterns: [], pattern: [], lastSource: undefined }
  const first = new Interviewee(traitsInterview, { facts }).say(SIX).press('k').press('=', 'law').press('k').press('k')
  const described: SegmentProfile = { ...head, traits: traitsFromAnswers(first.answers, [], newId) }

  const second = new Interviewee(segmentsInterview, { facts: { traits: described.traits } })
    .say('Пожилые заявители\nМолодые семьи')
    .press('k')
  second.tick('Возраст – 60+', 'Место – село', 'Навыки – низкие').tick('Возраст – 18–35', 'Семья', 'Навыки – высокие')
  second.say('12 тыс').press('s').say('800').press('s').press('k')
  const segmented = { ...described, segments: segmentsFromAnswers(second.answers, described, regulation, newId) }

  const third = new Interviewee(hypothesesInterview, {
    facts: { touchpoints: ['Личный приём', 'Госуслуги'] },
    answers: answersOfHypotheses(segmented),
  })
  third.say('подают через доверенное лицо\nнужен бумажный бланк').say('далеко до МФЦ').tick('Личный приём')
  third.say('подают вечером').say('не хватает времени').tick('Госуслуги').press('k')
  const profile = { ...segmented, segments: hypothesesFromAnswers(third.answers, segmented.segments, newId) }

  const stages = [start, first, second, third]
  expect(stages.map(({ finished }) => finished)).toEqual([true, true, true, true])
  expect(completeness(profile, regulation).complete).toBe(true)
  expect(stagesOf(profile, regulation).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'notStarted'])
  const messages = OPENING + stages.reduce((sum, stage) => sum + stage.messages, 0)
  expect(messages).toBe(24)
  expect(messages).toBeLessThanOrEqual(MOST)
})
