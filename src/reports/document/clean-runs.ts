import { type IRunOptions, TextRun } from 'docx'

/** What XML cannot hold: control characters but tab and line breaks, halves of broken pairs, and the last two of the plane. */
const FORBIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** The runs of a text that people typed: each line after a break, nothing that a reader of the file would refuse. */
export const cleanRuns = (text: string, style: Pick<IRunOptions, 'bold' | 'size'> = {}): TextRun[] =>
  text
    .replaceAll('\r\n', '\n')
    .replace(FORBIDDEN, '')
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }))
