export type ReadHtml = { plain: string; violations: string[] }

/** Bold, italic, underline and links: what every messenger can show. */
const TAGS = new Set(['b', 'i', 'u', 'a'])
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
const TOKEN = /<[^>]*>|&[^;\s<&]*;?|[^<&]+|</g

/** Reads text as Telegram's HTML mode does, only stricter: what is left when the tags are gone, and everything that is wrong with it. */
export function readHtml(html: string): ReadHtml {
  const violations: string[] = []
  const open: string[] = []
  let plain = ''
  for (const [token] of html.matchAll(TOKEN)) {
    if (token.startsWith('&')) plain += entity(token, violations)
    else if (!token.startsWith('<')) plain += text(token, violations)
    else readTag(token, open, violations)
  }
  if (open.length > 0) violations.push(`unclosed <${open.join('> <')}>`)
  return { plain, violations }
}

function readTag(token: string, open: string[], violations: string[]): void {
  const [, closing, name = '', attributes = ''] = /^<(\/?)([a-z]+)((?:\s[^>]*)?)>$/.exec(token) ?? []
  if (!TAGS.has(name)) violations.push(`not a tag that may be used: ${token}`)
  else if (closing) {
    if (open.pop() !== name || attributes) violations.push(`${token} closes nothing`)
  } else {
    open.push(name)
    if (name === 'a' ? !/^ href="(https?|tg):[^"<>]+"$/.test(attributes) : attributes !== '') violations.push(`attributes of ${token}`)
  }
}

function entity(token: string, violations: string[]): string {
  const sign = ENTITIES[token]
  if (sign === undefined) violations.push(`unescaped & in ${token}`)
  return sign ?? token
}

function text(token: string, violations: string[]): string {
  if (token.includes('>')) violations.push(`unescaped > in ${token.slice(0, 40)}`)
  return token
}
