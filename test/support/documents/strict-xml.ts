/** A tag that opens, with its prefix. */
export type Element = { name: string; attributes: string }

const TAG = /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/y
const TEXT = /[^<]+/y
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)="([^"]*)"/g
const PROLOGUE = /^\uFEFF?<\?xml [^?]*\?>\s*/
/** An ampersand that begins no reference, and what no XML may hold at all. */
const LONE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/
const FORBIDDEN = /(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u

export function attributesOf(attributes: string): Record<string, string> {
  return Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]))
}

/** Tags that open, in their sequence; for what `xmlFlaws` found nothing in. */
export function* elementsOf(xml: string): Generator<Element> {
  for (const [, name = '', attributes = ''] of xml.matchAll(/<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"]*")*)\s*\/?>/g))
    yield { name, attributes }
}

/** What is wrong with the names in a tag. */
function nameFlaw(name: string, attributes: string, prefixes: ReadonlySet<string | undefined>): string | undefined {
  const names = attributes === '' ? [] : Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '']) => key)
  if (names.length > 1 && new Set(names).size < names.length) return `<${name}> has an attribute twice`
  const foreign = [name, ...names].find((one) => one.includes(':') && !prefixes.has(one.slice(0, one.indexOf(':'))))
  return foreign && `the prefix of ${foreign} is not told`
}

/** Why a part is no well-formed XML with namespaces; the first reason alone. */
export function xmlFlaws(xml: string): string[] {
  if (FORBIDDEN.test(xml)) return ['a character that XML cannot hold']
  if (LONE.test(xml)) return ['a lone ampersand']
  const open: string[] = []
  const prefixes = new Set(['xml', 'xmlns', ...[...xml.matchAll(/\sxmlns:([\w.-]+)=/g)].map(([, prefix]) => prefix)])
  let at = PROLOGUE.exec(xml)?.[0].length ?? 0
  let roots = 0
  while (at < xml.length) {
    TEXT.lastIndex = at
    const text = TEXT.exec(xml)?.[0]
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return ['text outside of the root']
      at += text.length
      continue
    }
    TAG.lastIndex = at
    const tag = TAG.exec(xml)
    if (!tag) return [`no tag at ${xml.slice(at, at + 40)}`]
    const [whole, closing, name = '', attributes = '', alone] = tag
    at += whole.length
    if (closing) {
      if (open.pop() !== name) return [`</${name}> closes something else`]
      continue
    }
    const flaw = nameFlaw(name, attributes, prefixes)
    if (flaw) return [flaw]
    if (open.length === 0) roots += 1
    if (!alone) open.push(name)
  }
  return open.length > 0 ? [`<${open.at(-1)}> is not closed`] : roots === 1 ? [] : [`${roots} roots`]
}
