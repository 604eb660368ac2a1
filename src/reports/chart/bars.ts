import type { BarSeriesOption, GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import type { BarChart } from '../../domain/status/picture.ts'
import type { Plot } from './layout.ts'
import { BESIDE, EDGE, FONT, HEIGHTS, NOTE, SIZES, TONES, WIDTH, widthOf } from './looks.ts'

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

/** What the longest bar stands for: parts are shares of their own bar, or numbers. */
const spanOf = ({ bars, share, limit }: BarChart): number =>
  share ? 1 : Math.max(1, limit?.at ?? 0, ...bars.map(({ parts }) => sumOf(parts)))

/** Where the bars of a chart begin and how wide the longest is, in pixels. */
export const fieldOf = ({ beside, share }: BarChart): { left: number; width: number } => {
  const left = beside ? BESIDE : EDGE
  return { left, width: WIDTH - left - EDGE - (share ? 0 : NOTE) }
}

/** Where on the picture a number of a chart stands. */
export const pixelOf = (chart: BarChart, value: number): number => {
  const { left, width } = fieldOf(chart)
  return left + (value / spanOf(chart)) * width
}

/** Words above a bar take the upper part of its row. */
export const loweredBy = ({ beside }: BarChart, row: number): number => (beside ? 0 : (row - HEIGHTS.bar) / 2 - 6)

/** The field of a chart with its two axes, which are not drawn. */
export function axesOf({ chart, bars, row }: Plot, index: number) {
  const { left, width } = fieldOf(chart)
  const grid: GridComponentOption = { left, top: bars + loweredBy(chart, row), width, height: chart.bars.length * row, containLabel: false }
  const x: XAXisComponentOption = { type: 'value', gridIndex: index, min: 0, max: spanOf(chart), show: false }
  const y: YAXisComponentOption = {
    type: 'category',
    gridIndex: index,
    inverse: true,
    data: chart.bars.map((_, at) => String(at)),
    show: false,
  }
  return { grid, x, y }
}

/** A number that fits into its part of the bar is written there. */
function labelled(chart: BarChart, value: number, share: number, ink: string) {
  const text = String(value)
  const room = (share / spanOf(chart)) * fieldOf(chart).width
  const show = value > 0 && room > widthOf(text, SIZES.value) + 8
  return { show, position: 'inside' as const, formatter: text, color: ink, fontSize: SIZES.value, fontFamily: FONT }
}

/** The parts of the bars, a series for each word of the legend. */
export function seriesOf({ chart }: Plot, index: number): BarSeriesOption[] {
  return chart.legend.map(({ tone }, part): BarSeriesOption => {
    const { fill, ink } = TONES[tone]
    const data = chart.bars.map(({ parts }) => {
      const [value = 0, all] = [parts[part], sumOf(parts)]
      const length = chart.share ? (all === 0 ? 0 : value / all) : value
      // The second part of a bar that only goes on from the first says nothing by its own length.
      const said = chart.limit && part > 0 ? 0 : value
      return { value: length, itemStyle: { color: fill }, label: labelled(chart, said, length, ink) }
    })
    return { type: 'bar', xAxisIndex: index, yAxisIndex: index, stack: `chart-${index}`, barWidth: HEIGHTS.bar, silent: true, data }
  })
}
