import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawQuestion } from '../../../src/bot/interview/draw-question.ts'
import { voicesOf } from '../../../src/bot/respond.ts'
import type { Card } from '../../../src/channels/channel.ts'
import { linesAt, answers as storedAnswers } from '../../../src/domain/interview/answers.ts'
import type { Env } from '../../../src/domain/interview/env.ts'
import { pathOf } from '../../../src/domain/interview/path.ts'
import { position, REVIEW } from '../../../src/domain/interview/position.ts'
import { cardToken } from '../../../src/domain/interview/token.ts'
import { countTraits, countValues } from '../../../src/domain/segment/count-traits.ts'
import { diffProfiles } from '../../../src/domain/segment/diff/profile-diff.ts'
import { answersOfHypotheses, hypothesesFromAnswers } from '../../../src/domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { hypothesesInterview } from '../../../src/domain/segment/questions/hypotheses/hypotheses-interview.ts'
import { deadlineInterview } from '../../../src/domain/segment/questions/one/deadline-interview.ts'
import { segmentInterview } from '../../../src/domain/segment/questions/one/segment-interview.ts'
import { verdictInterview } from '../../../src/domain/segment/questions/one/verdict-interview.ts'
import { answersOfSegments, segmentsFault, segmentsFromAnswers } from '../../../src/domain/segment/questions/segments/segments-answers.ts'
import { segmentsInterview } from '../../../src/domain/segment/questions/segments/segments-interview.ts'
import { startFromAnswers } from '../../../src/domain/segment/questions/start/chosen-process.ts'
import { startInterview } from '../../../src/domain/segment/questions/start/start-interview.ts'
import { traitsOfLines } from '../../../src/domain/segment/questions/traits/trait-lines.ts'
import { answersOfTraits, traitsFault, traitsFromAnswers } from '../../../src/domain/segment/questions/traits/traits-answers.ts'
import { traitsInterview } from '../../../src/domain/segment/questions/traits/traits-interview.ts'
import { segmentBounds, traitBounds } from '../../../src/domain/segment/rules.ts'
import { segmentProfile, type Trait } from '../../../src/domain/segment/segment-profile.ts'
import { withTraits } from '../../../src/domain/segment/with-traits.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { breachesOf } from '../../support/card-limits.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { anyProfile, countingTraits, ids, profileOf, regulation } from '../../support/profiles.ts'

/** A press or a text that fits whatever stands there: `pick` chooses among what the card offers. */
type Deed = { op: string; pick: number } | { say: string }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constantFrom(...'===+++--kkkbszXxnpiohHjjauweerr'), pick: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        fc.constantFrom('возраст - 60+, 18-35', 'Пол: ж, м\nрегион = село, город', 'A: 1, 2, 3, 4, 5, 6, 7, 8', 'B: 1, 2, 3, 4, 5'),
        fc.constantFrom('Пожилые\nМолодые', 'Семьи', '12 тыс', 'не знаю', '25.12.2026', '3', 'Личный приём, соцсети', '<b>', ' '),
        fc.string({ maxLength: 20 }),
      )
      .map((say) => ({ say })),
  },
)

/** What the press may be about: an option, a line, a way, a line of the review. */
function argOf<F>(person: Interviewee<F>, op: string, pick: number): string {
  const { step, position } = person
  if (op === 'p') return String(pick % 4)
  if (op === 'e' && !step) return 'unknown'
  if (step?.kind !== 'question') return ''
  const jumps = step.question.jumps ?? []
  const ways = (typeof jumps === 'function' ? jumps(person.scope) : jumps).map(({ to }) => to)
  const lines = (position.view.lines?.lines ?? linesAt(position.answers, step.address)).map(({ key }) => key)
  const known = op === 'j' ? ways : 'erwu'.includes(op) ? lines : person.options.map(({ key }) => key)
  return known[pick % Math.max(1, known.length)] ?? (step.question.kind === 'yesNo' ? (pick % 2 ? 'yes' : 'no') : '')
}

function does<F>(person: Interviewee<F>, one: Deed): void {
  if ('say' in one) person.say(one.say)
  else if (one.op === 'e' && !person.step && person.review.length > 0)
    person.edit(person.review[one.pick % person.review.length]?.address ?? '')
  else person.press(one.op, argOf(person, one.op, one.pick))
}

const voices = voicesOf(loadTexts())

/** What every messenger would be shown now. */
function cardOf<F>({ env, position, step }: Interviewee<F>, locale: 'ru' | 'en'): Card {
  const token = cardToken(env.definition, step)
  return drawQuestion({ draftId: 'abcdefghij', revision: 1, env: env as Env<unknown>, position, token }, voices[locale])
}

/** The cursor is on what can be reached, what is stored can be read back, and every messenger takes the card. */
function isSound<F>(person: Interviewee<F>): void {
  const reachable = pathOf(person.env.definition, person.answers, person.env.regulation).map(({ address }) => address)
  expect([...reachable, REVIEW]).toContain(person.at)
  expect(storedAnswers.parse(JSON.parse(JSON.stringify(person.answers)))).toEqual(person.answers)
  expect(position.safeParse(JSON.parse(JSON.stringify(person.position))).success).toBe(true)
  expect(breachesOf(cardOf(person, person.messages % 2 ? 'ru' : 'en'))).toEqual([])
}

const walk = <F>(person: Interviewee<F>, deeds: readonly Deed[], holds: () => void): void => {
  for (const one of deeds) {
    does(person, one)
    isSound(person)
    holds()
    if (person.finished) break
  }
}

/** Somebody who answers what is asked goes on from here, whatever was done before. */
function goOn<F>(person: Interviewee<F>): void {
  const { step } = person
  if (person.position.view.confirm !== undefined) person.press('n')
  else if (step?.kind !== 'question') person.press('k')
  else if (step.question.kind === 'yesNo') person.press('=', 'yes')
  else if (step.question.kind === 'choice' || step.question.kind === 'register') person.press('=', person.options[0]?.key)
  else if (step.question.kind === 'choices') tickOn(person)
  else if (step.question.kind === 'lines') writeOn(person)
  else if (step.question.optional) person.press('s')
  else person.say(step.question.kind === 'date' ? '25.12.2026' : '1')
}

function tickOn<F>(person: Interviewee<F>): void {
  for (const { key } of person.options) {
    if (person.press('k').refusal?.refused !== 'too-few') return
    person.press('+', key)
  }
  person.press('k')
}

let written = 0
function writeOn<F>(person: Interviewee<F>): void {
  const { focus, held } = person.position.view
  if (held !== undefined && focus !== 'swap') person.press('H')
  else if (focus !== undefined) person.press(focus.startsWith('line:') ? 'u' : 'b')
  else if (person.press('k').refusal) person.say(`Признак ${++written}: да`)
}

const end = <F>(person: Interviewee<F>): void => {
  for (let turn = 0; turn < 80 && !person.finished; turn += 1) goOn(person)
  expect(person.finished).toBe(true)
}

const deeds = fc.array(deed, { maxLength: 50 })
const units = fc.constantFrom('trait' as const, 'traitValuePair' as const)
const under = { trait: countingTraits, traitValuePair: regulation }
const RUNS = { numRuns: 100 }
const traitsFacts = { clientKind: 'citizen', usual: ['Доход'], patterns: [], pattern: [], lastSource: undefined }

describe('whatever a person does in the interviews of a profile', () => {
  it('R14 never more than 15 stand, and the stage never ends with more or fewer than the act allows', () => {
    fc.assert(
      fc.property(deeds, units, fc.boolean(), (all, unit, again) => {
        const here = under[unit]
        const { min, max } = traitBounds(here)
        const before = again ? profileOf() : profileOf({ traits: [], segments: [] })
        const person = new Interviewee(traitsInterview, { facts: traitsFacts, regulation: here, answers: answersOfTraits(before) })
        walk(person, all, () => {
          const stand = traitsOfLines(person.position.view.lines?.lines ?? linesAt(person.answers, 'traits'))
          expect(countTraits(stand, unit)).toBeLessThanOrEqual(max)
        })
        end(person)
        const traits = traitsFromAnswers(person.answers, before.traits, ids())
        const count = countTraits(traits, unit)
        // What was there before may have been counted otherwise; then it is told, and the stage does not end.
        expect(traitsFault(person.answers, here)).toEqual(count < min || count > max ? { address: 'traits', count } : undefined)
        if (!again) expect(traitsFault(person.answers, here)).toBeUndefined()
        expect(traits.every(({ source }) => source !== '')).toBe(true)
        const { profile, lost } = withTraits(before, traits)
        expect(segmentProfile.safeParse(profile).success).toBe(true)
        expect(lost.length > 0).toBe(
          person.notes.some((note) => typeof note === 'object' && 'id' in note && note.id === 'profile-note-losing'),
        )
      }),
      RUNS,
    )
  })

  it('R16 no segment is saved with fewer or more of the traits than the act allows, by the counting unit of the authority', () => {
    fc.assert(
      fc.property(deeds, units, fc.boolean(), (all, unit, again) => {
        const here = under[unit]
        const { min, max } = segmentBounds(here)
        const before = again ? profileOf() : profileOf({ segments: [] })
        const { traits } = before
        const person = new Interviewee(segmentsInterview, { facts: { traits }, regulation: here, answers: answersOfSegments(before) })
        walk(person, all, () => {
          for (const { valueIds } of segmentsFromAnswers(person.answers, before, here, ids())) {
            expect(countValues(traits, valueIds, unit)).toBeLessThanOrEqual(max)
          }
        })
        end(person)
        expect(segmentsFault(person.answers, traits, here)).toBeUndefined()
        const segments = segmentsFromAnswers(person.answers, before, here, ids())
        expect(segmentProfile.safeParse({ ...before, segments }).success).toBe(true)
        for (const { valueIds } of segments) expect(countValues(traits, valueIds, unit)).toBeGreaterThanOrEqual(min)
      }),
      RUNS,
    )
  })

  it('R18 a hypothesis is saved with particularities and channels for every segment that was asked about', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const before = profileOf()
        const facts = { touchpoints: ['Личный приём', 'Госуслуги'] }
        const person = new Interviewee(hypothesesInterview, { facts, answers: answersOfHypotheses(before) })
        walk(person, all, () => undefined)
        end(person)
        const segments = hypothesesFromAnswers(person.answers, before.segments, ids())
        expect(segmentProfile.safeParse({ ...before, segments }).success).toBe(true)
        for (const { hypotheses } of segments) {
          expect(hypotheses.map(({ about }) => about)).toEqual(expect.arrayContaining(['journeySpecifics', 'channel']))
        }
      }),
      RUNS,
    )
  })

  it('R10 R11 a profile begins with a process and a kind of client, an internal one with a topic', () => {
    const processes = ['b1', 'b2', 'b3'].map((id, at) => ({ id, name: `Процесс ${id}`, area: at < 2 ? 'support' : 'staff', profiles: at }))
    fc.assert(
      fc.property(deeds, (all) => {
        const person = new Interviewee(startInterview, { facts: { processes } })
        walk(person, all, () => undefined)
        end(person)
        const { title, processIds, scope, clientKind, topic } = startFromAnswers(person.answers, regulation)
        expect(title).not.toBe('')
        expect(new Set(processIds).size).toBe(processIds.length)
        expect(scope).toBe(processIds.length > 1 ? 'together' : 'single')
        expect([clientKind !== '', topic !== '']).toEqual([true, clientKind === 'internalClient'])
      }),
      RUNS,
    )
  })

  it('R17 R19 R23 the small interviews stand the same walks', () => {
    const small = [
      () => new Interviewee(segmentInterview, { facts: { people: [{ id: 'e1', name: 'A' }], otherNames: ['Молодые'] } }),
      () => new Interviewee(verdictInterview, { facts: { segment: 'A', text: 'B', about: 'channel' } }) as unknown as Interviewee<never>,
      () => new Interviewee(deadlineInterview, { facts: undefined }) as unknown as Interviewee<never>,
    ]
    fc.assert(
      fc.property(deeds, fc.constantFrom(...small), (all, sit) => {
        const person = sit() as Interviewee<never>
        walk(person, all, () => undefined)
        end(person)
      }),
      RUNS,
    )
  })
})

/** Traits as an interview can hold them: names apart, values apart, each with a source. */
const asTyped = (traits: readonly Trait[]): Trait[] =>
  traits
    .filter(({ name }, index) => traits.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index)
    .map((trait) => ({
      ...trait,
      source: trait.source || 'law',
      values: trait.values.filter(
        ({ text }, index) => trait.values.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === index,
      ),
    }))

describe('a profile read into an interview', () => {
  it('R20 comes out of it as it went in', () => {
    fc.assert(
      fc.property(anyProfile, (any) => {
        const { profile } = withTraits(any, asTyped(any.traits))
        const none = () => {
          throw new Error('nothing is new')
        }
        expect(traitsFromAnswers(answersOfTraits(profile), profile.traits, none)).toEqual(profile.traits)
        const hypotheses = hypothesesFromAnswers(answersOfHypotheses(profile), profile.segments, none)
        const twice = profile.segments.some(({ hypotheses: all }) => {
          const said = all.filter(({ status }) => status !== 'refuted').map(({ about, text }) => `${about} ${text.toLowerCase()}`)
          return new Set(said).size < said.length
        })
        if (!twice) expect(diffProfiles(profile, { ...profile, segments: hypotheses })).toEqual({ head: {} })
        const segments = segmentsFromAnswers(answersOfSegments(profile), profile, regulation, none)
        expect(segments.map(({ id, name, valueIds, responsibleId }) => ({ id, name, valueIds, responsibleId }))).toEqual(
          profile.segments.map(({ id, name, valueIds, responsibleId }) => ({ id, name, valueIds, responsibleId })),
        )
        expect(segments.map((segment) => segment.hypotheses.length)).toEqual(
          profile.segments.map((segment) => new Set(segment.hypotheses.map((one) => `${one.about} ${one.text.toLowerCase()}`)).size),
        )
      }),
      RUNS,
    )
  })
})
