import { type IRunOptions, TextRun } from 'docx'
import { xmlText } from '../xml-text.ts'

/** The runs of a text that people typed: each line after a break, nothing that a reader of the file would refuse. */
export const cleanRuns = (text: string, style: Pick<IRunOptions, 'bold' | 'size'> = {}): TextRun[] =>
  // A lone return is no break of a line here.
  xmlText(text.replaceAll('\r\n', '\n').replaceAll('\r', ''))
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }))
