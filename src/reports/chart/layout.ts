import type { BarChart, StatusPicture } from '../../domain/status/picture.ts'
import { EDGE, HEIGHTS, SIZES, WIDTH, widthOf } from './looks.ts'

/** One word of a legend and where it stands, below the title of its chart. */
export type Placed = { at: number; line: number }

/** A chart on its way down the picture: where its title, its legend and its bars begin, and how high each bar with its words is. */
export type Plot = { chart: BarChart; top: number; legend: readonly Placed[]; bars: number; row: number; bottom: number }

/** A coloured square, a space, and the words. */
const SQUARE = 38
const SPACE = 30

/** The words of a legend, on as many lines as they need. */
function placed({ legend }: BarChart): Placed[] {
  let [at, line] = [EDGE, 0]
  return legend.map(({ text }) => {
    const width = SQUARE + widthOf(text, SIZES.legend)
    if (at > EDGE && at + width > WIDTH - EDGE) [at, line] = [EDGE, line + 1]
    const place = { at, line }
    at += width + SPACE
    return place
  })
}

/** Places the charts of a picture one below the other; gives its whole height with them. */
export function plotsOf({ charts }: StatusPicture): { plots: Plot[]; height: number } {
  let top: number = HEIGHTS.head
  const plots = charts.map((chart): Plot => {
    const legend = placed(chart)
    const lines = Math.max(0, ...legend.map(({ line }) => line + 1))
    const bars = top + HEIGHTS.chart + lines * HEIGHTS.legend
    const row = chart.beside ? HEIGHTS.beside : HEIGHTS.above
    const limit = chart.limit ? HEIGHTS.legend : 0
    const plot = { chart, top, legend, bars, row, bottom: bars + chart.bars.length * row + limit }
    top = plot.bottom + HEIGHTS.gap
    return plot
  })
  return { plots, height: Math.ceil(top) }
}
