import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import { BarChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { StatusPicture } from '../../domain/status/picture.ts'
import { axesOf, seriesOf } from './bars.ts'
import { plotsOf } from './layout.ts'
import { FONT, PAPER, WIDTH } from './looks.ts'
import { chartWords, headWords } from './words.ts'

use([BarChart, GridComponent, GraphicComponent, SVGRenderer])

const place = createRequire(import.meta.url)
/** The letters come with the program: a server has none of its own, least of all Russian ones. */
const fontFiles = (): string[] =>
  ['400Regular/PTSans_400Regular', '700Bold/PTSans_700Bold'].map((name) => place.resolve(`@expo-google-fonts/pt-sans/${name}.ttf`))

/** The picture as SVG, drawn without a browser. */
export function pictureSvg(picture: StatusPicture): string {
  const { plots, height } = plotsOf(picture)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    const axes = plots.map(axesOf)
    chart.setOption({
      animation: false,
      backgroundColor: PAPER,
      textStyle: { fontFamily: FONT },
      grid: axes.map(({ grid }) => grid),
      xAxis: axes.map(({ x }) => x),
      yAxis: axes.map(({ y }) => y),
      series: plots.flatMap(seriesOf),
      graphic: [...headWords(picture), ...plots.flatMap(chartWords)],
    })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** The picture as PNG, as wide as a phone shows sharply, as high as what stands in it. */
export async function writePicture(picture: StatusPicture): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT }
  return (await renderAsync(pictureSvg(picture), { font, background: PAPER })).asPng()
}
