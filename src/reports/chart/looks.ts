import type { Tone } from '../../domain/status/picture.ts'
import { xmlText } from '../xml-text.ts'

/** As wide as a phone shows sharply. */
export const WIDTH = 1080
export const EDGE = 36
export const FONT = 'PT Sans'
export const INK = '#17324D'
export const FAINT = '#5B6B7B'
export const ALARM = '#B3261E'
export const PAPER = '#FFFFFF'

/** Letters, in pixels of the picture: a phone shows them at a third. */
export const SIZES = { title: 42, about: 27, chart: 33, legend: 26, label: 28, value: 25 } as const

/** Heights of what stands one below the other. `beside` and `above` are a bar with its words. */
export const HEIGHTS = { head: 132, chart: 56, legend: 40, beside: 52, above: 80, gap: 34, bar: 34 } as const

/** Where a bar begins whose words stand beside it. */
export const BESIDE = 330
/** Where the longest bar ends: a sum or a note has room to its right. */
export const NOTE = 90

/** Colours that people who see few colours tell apart by their lightness; the letters on them. */
export const TONES: Readonly<Record<Tone, { fill: string; ink: string }>> = {
  done: { fill: '#2E7D4F', ink: '#FFFFFF' },
  underWay: { fill: '#7FB4E0', ink: '#12293F' },
  notBegun: { fill: '#D5DBE1', ink: '#12293F' },
  overdue: { fill: ALARM, ink: '#FFFFFF' },
  first: { fill: '#1F4E79', ink: '#FFFFFF' },
  second: { fill: '#5C9BD1', ink: '#12293F' },
  third: { fill: '#BBD7EE', ink: '#12293F' },
  fourth: { fill: '#8C6BB1', ink: '#FFFFFF' },
  fifth: { fill: '#E3A857', ink: '#12293F' },
  sixth: { fill: '#6FA89A', ink: '#12293F' },
}

/** About how wide a text is: the letters of the font are half as wide as high. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.53

/** A text on one line that fits into so many pixels. */
export function fitting(text: string, size: number, room: number): string {
  const most = Math.max(1, Math.floor(room / (size * 0.53)))
  const letters = Array.from(xmlText(text).replace(/\s+/g, ' ').trim())
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
