import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import writeXlsxFile from 'write-excel-file/node'
import { listBook } from '../../src/domain/document/list-book.ts'
import { type ListColumnKey, type ListFacts, listDocument, listLines } from '../../src/domain/document/list-document.ts'
import type { Words } from '../../src/domain/interview/words.ts'
import { writeDocument } from '../../src/reports/document/write-document.ts'
import { writeCsv } from '../../src/reports/list/write-csv.ts'
import { writeHtml } from '../../src/reports/list/write-html.ts'
import { writeBook } from '../../src/reports/workbook/write-book.ts'
import { peakMiB } from '../peak-memory.ts'

// A process of its own, so that its memory is that of one paper: takes the format, who writes it and the number of points, tells what it measured.
const KEYS: readonly ListColumnKey[] = ['lineNumber', 'area', 'functionName', 'businessProcess', 'touchpoint', 'needs', 'kind']
const AREAS = 7

const say = (words: Words): string => (typeof words === 'string' ? words : 'id' in words ? words.id : words.ru)

/** A list of so many points, about as wordy as that of an authority. */
const facts = (points: number): ListFacts => ({
  authority: 'Министерство',
  unit: '',
  only: [],
  columns: KEYS.map((key) => ({ key, words: key })),
  needsIn: 'needs',
  areas: Array.from({ length: AREAS }, (_, area) => ({ key: `a${area}`, words: `Направление ${area + 1}` })),
  entries: Array.from({ length: points }, (_, at) => ({
    area: `a${at % AREAS}`,
    functionName: `Предоставление земельных участков без проведения торгов № ${at % 50}`,
    businessProcess: `Приём и рассмотрение заявлений ${at % 200}`,
    touchpoint: `Личный приём ${at}`,
    needs: ['получить информацию', 'получить консультацию', 'подать заявление', 'узнать о ходе рассмотрения'],
    otherNeed: '',
    kind: 'офлайн (помещение ведомства)',
    actions: 'Приём заявления, проверка документов',
    specifics: 'без особенностей',
  })),
  edition: undefined,
  made: '2026-11-27' as ListFacts['made'],
  act: '',
})

/** The same words in plain cells, without look and without a model: by the bare library. */
const BARE: Readonly<Record<string, (rows: string[][]) => Promise<Uint8Array>>> = {
  docx: async (rows) => {
    const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
    const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) })
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })))
  },
  xlsx: async (rows) => writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer(),
}

const OURS: Readonly<Record<string, (list: ListFacts) => Promise<Uint8Array> | Uint8Array>> = {
  docx: (list) => writeDocument(listDocument(list, say, 'ru')),
  xlsx: (list) => writeBook(listBook(list, say)),
  html: (list) => writeHtml(listDocument(list, say, 'ru')),
  csv: (list) => writeCsv(listLines(list, say, 'withArea')),
}

const [, , format = '', by, points] = process.argv
const list = facts(Number(points))
const rows = by === 'bare' ? listLines(list, say, 'withArea') : []
const start = performance.now()
const bytes = await (by === 'bare' ? BARE[format]?.(rows) : OURS[format]?.(list))
if (!bytes) throw new Error(`nobody writes ${format}`)
console.log(JSON.stringify({ ms: performance.now() - start, kiB: bytes.length / 1024, rssMiB: peakMiB() }))
