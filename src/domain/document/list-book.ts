import { type Paper, plain } from '../workbook/write/paper.ts'
import type { Sayer } from './document.ts'
import { documentDay } from './document-day.ts'
import { columnsOf, type ListFacts, listLines } from './list-document.ts'

/** Characters that a share of the paper's width stands for. */
const WIDTH = 1.7

/** The list as a workbook: one line an entry with its direction, the header stays when it is scrolled, every column can be filtered. */
export function listBook(facts: ListFacts, say: Sayer): Paper {
  const columns = columnsOf(facts, say, 'withArea')
  const lines = listLines(facts, say, 'withArea')
  return {
    sheets: [
      {
        name: say({ id: 'document-list-sheet', params: { made: documentDay(facts.made) } }),
        widths: columns.map(({ share }) => Math.round(share * WIDTH)),
        rows: [columns.map(({ title }) => plain(title, 'heading')), ...lines.map((line) => line.map((text) => plain(text)))],
        dropDowns: [],
        frozen: 1,
        filtered: true,
      },
    ],
  }
}
