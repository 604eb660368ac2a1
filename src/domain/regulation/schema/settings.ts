import { z } from 'zod'
import { isTimeOfDay } from '../../calendar/zone.ts'
import { keyedList } from './checks.ts'
import { localStep } from './list-route.ts'
import { yearlyDate } from './list-terms.ts'
import { reminders } from './reminders.ts'
import { localText } from './words.ts'

const workingDays = z.int().min(1)
const time = z.string().refine(isTimeOfDay, { error: 'a time like 09:00' })

/** How days are counted where the acts leave it open. */
const counting = z.strictObject({
  /** The number of the day of the event itself (R52). */
  dayOfEvent: z.literal([0, 1]).default(0),
  /** Whether «до» takes the day in (R71). */
  untilInclusive: z.boolean().default(true),
  /** Where a deadline on a day off goes (R71). */
  onDayOff: z.enum(['earlier', 'later', 'stays']).default('earlier'),
})

/** Office hours, in the authority's zone (R57, R72). */
const workingHours = z
  .strictObject({ from: time.default('09:00'), to: time.default('18:00') })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'a time after the beginning' })

/** Terms in working days where the acts name none; invitations are valid for calendar days (R2). */
const terms = z.strictObject({
  approvalStep: workingDays.default(3),
  publicationAfterApproval: workingDays.default(10),
  publicationAfterChange: workingDays.default(5),
  /** In which a unit follows a change of the register in its list: the acts name none (C15, E15). */
  registerChange: workingDays.default(10),
  draft: workingDays.default(3),
  /** So many working days before its first date the yearly monitoring is opened (R70). */
  monitoringOpens: workingDays.default(30),
  /** Working hours in which a question to a person is answered (R91). */
  humanCallHours: z.number().positive().max(90).default(4),
  invitationDays: z.int().min(1).max(90).default(7),
})

const approval = z.strictObject({
  /** A route of the authority's own; null: the route of the act. */
  route: keyedList(localStep).nullable().default(null),
  undoSeconds: z.int().min(0).max(3600).default(60),
  /** One person on two steps (R58): decides on each, or once for both. */
  samePerson: z.enum(['eachStep', 'once']).default('eachStep'),
  /** The initiator as an approver (R58): decides too, or the step is passed over. */
  initiatorAsApprover: z.enum(['decides', 'passedOver']).default('decides'),
  noteRequired: z.boolean().default(true),
  /** A change of content that changes no needs passes as a clarification, without a ground (R53). */
  clarificationWithoutGround: z.boolean().default(true),
  /** The authority's act that makes a confirmation a simple electronic signature (R63), as it is quoted on the sheet; empty: there is none. */
  signatureAct: z.string().default(''),
})

/** Whether personal data are processed by consent or because of official duty: it decides what a withdrawal does (R3). */
const personalData = z.strictObject({ legalBasis: z.enum(['consent', 'officialDuty']).default('consent') })

const specifics = z.strictObject({
  digital: localText.default({ ru: 'взаимодействие в цифровой точке', en: 'interaction at a digital point' }),
  offline: localText.default({ ru: 'взаимодействие в офлайн-точке', en: 'interaction at an offline point' }),
})

/**
 * What an authority settles for itself («настройка ведомства»). Nothing here carries a clause: where an act speaks, the module has it, and
 * the module counts first (see `settled.ts`).
 */
export const settings = z.strictObject({
  counting: counting.prefault({}),
  workingHours: workingHours.prefault({}),
  terms: terms.prefault({}),
  approval: approval.prefault({}),
  /** From which day a changed edition's publication term runs (R61). */
  publicationFrom: z.enum(['adoptionOrder', 'lastApproval']).default('adoptionOrder'),
  /** A yearly monitoring where the act knows none; null: there is none. */
  monitoring: z.strictObject({ checkBy: yearlyDate, handOverBy: yearlyDate }).nullable().default(null),
  /** What is counted towards the bounds of traits (R14). */
  countingUnit: z.enum(['trait', 'traitValuePair']).default('traitValuePair'),
  specifics: specifics.prefault({}),
  reminders: reminders.prefault({}),
  personalData: personalData.prefault({}),
})
