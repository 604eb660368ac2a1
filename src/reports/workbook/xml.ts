/** What a piece of XML says: a tag that opens (and closes at once where `closed`), one that closes, or text. Prefixes of names are left out. */
export type Piece =
  | { kind: 'open'; name: string; attributes: string; closed: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z][^>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Characters of XML; entities of a document's own are not known, so none can unfold. */
export const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
        if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
        return ENTITIES[name] ?? whole
      })
    : text

/** The value of an attribute, undefined where it is not there; `name` may have a prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : decoded(value)
}

/** Reads XML piece by piece. Throws SyntaxError for what is none. */
export function* piecesOf(xml: string): Generator<Piece> {
  PIECE.lastIndex = 0
  const pattern = new RegExp(PIECE)
  pattern.lastIndex = 0
  while (pattern.lastIndex < xml.length) {
    const found = pattern.exec(xml)
    if (!found) throw new SyntaxError('not XML')
    const [, cdata, close, name, attributes = '', closed, text] = found
    if (text !== undefined) yield { kind: 'text', text: decoded(text) }
    else if (cdata !== undefined) yield { kind: 'text', text: cdata }
    else if (name !== undefined && close === '/') yield { kind: 'close', name }
    else if (name !== undefined) yield { kind: 'open', name, attributes, closed: closed === '/' }
  }
}
