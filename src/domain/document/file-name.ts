/** Signs that file systems refuse, and control characters. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}|\p{Cf}/gu
/** Together with the extension a name fits the 255 bytes of the narrowest file system, in Cyrillic too. */
const LONGEST = 110

/** A name of a file that every system takes, made of parts such as what it is, of what, and the day; empty parts are left out. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' – ')
  return `${
    Array.from(name)
      .slice(0, LONGEST)
      .join('')
      .replace(/[ .]+$/, '') || 'document'
  }.${extension}`
}
