import type { Sayer } from '../document/document.ts'
import { documentDay } from '../document/document-day.ts'
import type { Words } from '../interview/words.ts'
import { weekdayOf } from '../text/day.ts'
import { DUE_KINDS, dueCalendar, sumOf } from './due.ts'
import { STAGES } from './stage.ts'
import { stagesOf } from './stages.ts'
import { byUrgency, type StatusSummary, type UnitStatus } from './summary.ts'

/** What a part of a bar means to the eye: who draws it knows the colour. `flagged` stands out as `overdue` does. */
export type Tone = 'done' | 'underWay' | 'notBegun' | 'overdue' | 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth'

/** A bar with its words above it; `parts` are as many as the chart has in its legend. */
export type Bar = { label: string; parts: readonly number[]; note: string; flagged: boolean }

/** Bars one below the other, with their words above them or, where those are short, `beside` them. `share`: each is as long as the others, and its parts are shares of it. `limit`: a line across them, with its words. */
export type BarChart = {
  title: string
  legend: readonly { tone: Tone; text: string }[]
  bars: readonly Bar[]
  share: boolean
  beside: boolean
  limit: { at: number; text: string } | undefined
}

/** The status as a picture: data without a word of how it looks (R74). */
export type StatusPicture = { title: string; subtitle: string; charts: readonly BarChart[] }

/** As many units and days as can be read on a phone; the others are summed. */
const MOST_UNITS = 6
const MOST_DAYS = 5

const short = (words: Words, say: Sayer): string =>
  say(typeof words === 'object' && 'ru' in words ? { ...words, ru: words.short ?? words.ru } : words)

/** Units by stage, the units that need a look first, what is due by day, and how long approvals take; a chart without anything in it is left out. */
export function statusPicture(status: StatusSummary, say: Sayer): StatusPicture {
  const charts = [stageChart(status, say), unitChart(status, say), dueChart(status, say), cycleChart(status, say)]
  return {
    title: say({ id: 'status-picture-title' }),
    subtitle: say({ id: 'status-picture-about', params: { about: status.authority, date: documentDay(status.today) } }),
    charts: charts.filter(({ bars }) => bars.length > 0),
  }
}

const stageLegend = (say: Sayer): BarChart['legend'] => STAGES.map((tone) => ({ tone, text: say({ id: `status-stage-${tone}` }) }))

function stageChart(status: StatusSummary, say: Sayer): BarChart {
  const bars = stagesOf(status).map(({ subject, counts, of }): Bar => {
    const label = say({ id: `status-subject-${subject}`, params: { count: of } })
    return { label, parts: STAGES.map((stage) => counts[stage]), note: '', flagged: counts.overdue > 0 }
  })
  return { title: say({ id: 'status-chart-stages' }), legend: stageLegend(say), bars, share: true, beside: true, limit: undefined }
}

/** What is ready and what is missing in a unit: business processes with their points, or, where no list is kept, profiles. */
function partsOf(units: readonly UnitStatus[], keepsList: boolean): number[] {
  const sum = (of: (unit: UnitStatus) => number): number => units.reduce((all, unit) => all + of(unit), 0)
  if (keepsList) return [sum(({ processes, uncovered }) => processes - uncovered), sum(({ uncovered }) => uncovered), 0]
  const [all, complete, late] = [sum(({ profiles }) => profiles), sum((unit) => unit.complete), sum(({ overdue }) => overdue)]
  return [complete, all - complete - late, late]
}

function unitChart({ units, keepsList }: StatusSummary, say: Sayer): BarChart {
  const asked = byUrgency(units).filter((unit) => partsOf([unit], keepsList).some((part) => part > 0))
  const near = asked.length > MOST_UNITS + 1 ? asked.slice(0, MOST_UNITS) : asked
  const rest = asked.slice(near.length)
  const bar = (label: string, own: readonly UnitStatus[]): Bar => {
    const late = own.reduce((sum, { overdue }) => sum + overdue, 0)
    const note = late > 0 ? say({ id: 'status-bar-late', params: { count: late } }) : ''
    return { label, parts: partsOf(own, keepsList), note, flagged: late > 0 }
  }
  const bars = near.map((unit) => bar(unit.name, [unit]))
  const others = rest.length > 0 ? [bar(say({ id: 'status-bar-others', params: { count: rest.length } }), rest)] : []
  const words = keepsList ? 'processes' : 'profiles'
  return {
    title: say({ id: `status-chart-units-${words}`, params: { count: near.length, of: asked.length } }),
    legend: (['done', 'notBegun', 'overdue'] as const)
      .slice(0, keepsList ? 2 : 3)
      .map((tone) => ({ tone, text: say({ id: `status-${words}-${tone}` }) })),
    bars: units.length > 1 ? [...bars, ...others].map((one) => ({ ...one, parts: one.parts.slice(0, keepsList ? 2 : 3) })) : [],
    share: true,
    beside: false,
    limit: undefined,
  }
}

/** A day in as few letters as there are: its weekday, its day and month. */
const dayWords = (day: string, say: Sayer): string =>
  say({ id: 'status-bar-day', params: { weekday: weekdayOf(day), date: documentDay(day).slice(0, 5) } })

const KIND_TONES: readonly Tone[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

function dueChart({ due, today }: StatusSummary, say: Sayer): BarChart {
  const { past, days, later } = dueCalendar(due, today, MOST_DAYS)
  const there = DUE_KINDS.filter((kind) => due.some((one) => one.kind === kind))
  const bar = (label: string, counts: typeof past, flagged = false): Bar[] =>
    sumOf(counts) === 0 ? [] : [{ label, parts: there.map((kind) => counts[kind]), note: '', flagged }]
  return {
    title: say({ id: 'status-chart-due' }),
    legend: there.map((kind) => ({ tone: KIND_TONES[DUE_KINDS.indexOf(kind)] ?? 'first', text: say({ id: `status-due-${kind}` }) })),
    bars: [
      ...bar(say({ id: 'status-bar-past' }), past, true),
      ...days.flatMap(({ day, counts }) => bar(day === today ? say({ id: 'status-bar-today' }) : dayWords(day, say), counts)),
      ...bar(say({ id: 'status-bar-later' }), later),
    ],
    share: false,
    beside: true,
    limit: undefined,
  }
}

/** Where the term of a step was exceeded is what D VIII looks for: approvals that are too many or take too long. */
function cycleChart({ cycles, term }: StatusSummary, say: Sayer): BarChart {
  const bars = cycles.map(({ step, decided, open, median, longest, exceeded }): Bar => {
    const label = say({ id: 'status-bar-step', params: { step: short(step, say), decided, open } })
    const note = exceeded > 0 ? say({ id: 'status-bar-exceeded', params: { count: exceeded } }) : ''
    return { label, parts: [median, Math.max(0, longest - median)], note, flagged: exceeded > 0 }
  })
  return {
    title: say({ id: 'status-chart-cycles' }),
    legend: [
      { tone: 'second', text: say({ id: 'status-cycle-median' }) },
      { tone: 'third', text: say({ id: 'status-cycle-longest' }) },
    ],
    bars,
    share: false,
    beside: false,
    limit: { at: term, text: say({ id: 'status-cycle-term', params: { count: term } }) },
  }
}
