import { FileChild, type IXmlableObject } from 'docx'
import { unzipSync } from 'fflate'
import { writeArchive } from '../archive/write-archive.ts'

/** The element that stands where a table will be: no text that people type becomes one. */
const MARK = 'tableHere'
const MARKED = new RegExp(`<${MARK} n="(\\d+)"\\s*(?:/>|></${MARK}>)`)
const BODY = 'word/document.xml'

class Mark extends FileChild {
  readonly #number: number

  constructor(number: number) {
    super(MARK)
    this.#number = number
  }

  override prepForXml(): IXmlableObject {
    return { [MARK]: { _attr: { n: this.#number } } }
  }
}

/** Tables of a document that are written while it is packed. */
export class Tables {
  readonly #tables: (() => Iterable<string>)[] = []

  /** Where the table is to stand; a template may have its place several times, and each time it is written anew. */
  mark(table: () => Iterable<string>): FileChild {
    return new Mark(this.#tables.push(table) - 1)
  }

  /** The document with its tables. */
  put(frame: Uint8Array): Promise<Uint8Array> {
    const parts = Object.entries(unzipSync(frame))
    return writeArchive(parts.map(([name, bytes]) => ({ name, pieces: name === BODY ? this.#woven(bytes) : [bytes] })))
  }

  *#woven(bytes: Uint8Array): Generator<string> {
    const pieces = new TextDecoder().decode(bytes).split(MARKED)
    // Split by what holds the number, every second piece is one.
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 0) yield piece
      else yield* this.#tables[Number(piece)]?.() ?? []
    }
  }
}
