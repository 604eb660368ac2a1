import type { StatusPicture } from '../../domain/status/picture.ts'
import { fieldOf, loweredBy, pixelOf } from './bars.ts'
import type { Plot } from './layout.ts'
import { ALARM, EDGE, FAINT, FONT, fitting, HEIGHTS, INK, SIZES, TONES, WIDTH, widthOf } from './looks.ts'

type Line = { x: number; y: number; text: string; size: number; bold?: true; color?: string; align?: 'left' | 'right' }

/** A line of text on the picture; `y` is its middle. */
const line = ({ x, y, text, size, bold, color = INK, align = 'left' }: Line) => ({
  type: 'text' as const,
  x,
  y,
  silent: true,
  style: {
    text,
    fill: color,
    // Set apart: the shorthand of all three is not read by every reader of SVG.
    fontSize: size,
    fontWeight: bold ? ('bold' as const) : ('normal' as const),
    fontFamily: FONT,
    textAlign: align,
    textVerticalAlign: 'middle' as const,
  },
})

const square = (x: number, y: number, fill: string) => ({
  type: 'rect' as const,
  shape: { x, y: y - 12, width: 26, height: 24, r: 4 },
  style: { fill },
  silent: true,
})

/** The head of the picture: what it is, whose and of which day. */
export const headWords = ({ title, subtitle }: StatusPicture) => [
  line({ x: EDGE, y: 44, text: title, size: SIZES.title, bold: true }),
  line({ x: EDGE, y: 92, text: fitting(subtitle, SIZES.about, WIDTH - 2 * EDGE), size: SIZES.about, color: FAINT }),
]

/** Everything of a chart that is not a bar. */
export function chartWords(plot: Plot) {
  const { chart, top } = plot
  const title = fitting(chart.title, SIZES.chart, WIDTH - 2 * EDGE)
  return [
    line({ x: EDGE, y: top + HEIGHTS.chart / 2, text: title, size: SIZES.chart, bold: true }),
    ...legendWords(plot),
    ...chart.bars.flatMap((_, at) => barWords(plot, at)),
    ...limitWords(plot),
  ]
}

function legendWords({ chart, top, legend }: Plot) {
  return legend.flatMap(({ at, line: below }, index) => {
    const word = chart.legend[index]
    if (!word) return []
    const y = top + HEIGHTS.chart + (below + 0.5) * HEIGHTS.legend
    return [square(at, y, TONES[word.tone].fill), line({ x: at + 38, y, text: word.text, size: SIZES.legend, color: FAINT })]
  })
}

function barWords({ chart, bars, row }: Plot, at: number) {
  const bar = chart.bars[at]
  if (!bar) return []
  const top = bars + at * row
  const color = bar.flagged ? ALARM : INK
  const sum = bar.parts.reduce((all, part) => all + part, 0)
  // What stands to the right of a bar that is not a share: its whole.
  const whole = chart.share ? [] : [line({ x: pixelOf(chart, sum) + 12, y: 0, text: String(sum), size: SIZES.value, color: FAINT })]
  if (chart.beside) {
    const label = fitting(bar.label, SIZES.label, fieldOf(chart).left - EDGE - 10)
    const y = top + row / 2
    return [line({ x: EDGE, y, text: label, size: SIZES.label, color }), ...whole.map((one) => ({ ...one, y }))]
  }
  const y = top + 20
  const room = WIDTH - 2 * EDGE - (bar.note === '' ? 0 : widthOf(bar.note, SIZES.label) + 20)
  const note = line({ x: WIDTH - EDGE, y, text: bar.note, size: SIZES.label, color: ALARM, align: 'right' })
  const label = line({ x: EDGE, y, text: fitting(bar.label, SIZES.label, room), size: SIZES.label })
  return [label, ...(bar.note === '' ? [] : [note]), ...whole.map((one) => ({ ...one, y: top + row / 2 + loweredBy(chart, row) }))]
}

/** The line of a limit across each bar, but not across the words above it, with its own words below them all. */
function limitWords({ chart, bars, row, bottom }: Plot) {
  if (!chart.limit) return []
  const x = pixelOf(chart, chart.limit.at)
  const foot = bars + chart.bars.length * row
  const text = fitting(chart.limit.text, SIZES.legend, WIDTH - 2 * EDGE)
  const fitsRight = x + widthOf(text, SIZES.legend) < WIDTH - EDGE
  const strokes = chart.bars.map((_, at) => {
    const middle = bars + at * row + row / 2 + loweredBy(chart, row)
    const shape = { x1: x, y1: middle - HEIGHTS.bar / 2 - 3, x2: x, y2: middle + HEIGHTS.bar / 2 + 3 }
    return { type: 'line' as const, shape, silent: true, z: 100, style: { stroke: ALARM, lineWidth: 5 } }
  })
  const y = (foot + bottom) / 2 + 4
  return [
    ...strokes,
    line({ x: fitsRight ? x : WIDTH - EDGE, y, text, size: SIZES.legend, align: fitsRight ? 'left' : 'right', color: ALARM }),
  ]
}
