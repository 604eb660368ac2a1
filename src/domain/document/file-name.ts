/** Signs that file systems refuse, and control characters. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}/gu
/** Together with the extension a name fits the 255 bytes of the narrowest file system, in Cyrillic too. */
const LONGEST = 110
const JOINT = ' – '

/**
 * A name of a file that every system takes, made of parts such as what it is, of what, and the day; empty parts are left out, and
 * the longest is cut where all are too long together. */
export function fileName(parts: readonly string[], extension: string): string {
  const clean = parts.map((part) => part.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
  const over = clean.join(JOINT).length - LONGEST
  const longest = clean.reduce((most, part) => (part.length > most.length ? part : most), '')
  const cut = clean.map((part) =>
    over > 0 && part === longest
      ? Array.from(part)
          .slice(0, Math.max(1, part.length - over))
          .join('')
          .trim()
      : part,
  )
  return `${
    Array.from(cut.join(JOINT))
      .slice(0, LONGEST)
      .join('')
      .replace(/[ .]+$/, '') || 'document'
  }.${extension}`
}
