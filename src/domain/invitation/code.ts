/** Letters that are told apart in any typeface, on paper and by ear: no I, L, O, Q, U, and no figures. */
const LETTERS = 'ABCDEFGHJKMNPRSTVWXYZ'
/** About 70 bits. */
export const CODE_LENGTH = 16
const GROUP = 4
/** So many letters, of which one may be none of ours: what was typed is taken for a code with a slip in it. */
const NEARLY = { from: 12, to: 20, foreign: 1 }

/** Russian letters that look like one of ours, as people type them from paper. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Ё: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  У: 'Y',
  Х: 'X',
}

/** A code of an invitation; `pick(n)` gives a random whole number below n that nobody can guess. */
export const makeCode = (pick: (below: number) => number): string =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS[pick(LETTERS.length)]).join('')

/** A code as it is shown: in groups of four. */
export const grouped = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? ''

/**
 * What was typed, read as a code: `code` where it is one; `slip` where it only nearly is; undefined for other words. Spaces, dashes, lower case and
 * Russian letters that look alike are forgiven, and so is the whole link.
 */
export function readCode(text: string): { code: string } | { slip: true } | undefined {
  const bare = (/(?:[?&]start=|\/enter\/|[?&]code=)([^\s&#]+)\s*$/.exec(text)?.[1] ?? text)
    .toUpperCase()
    .replace(/[\s\u200b\u00a0\-‐‑‒–—_.]/g, '')
  const letters = Array.from(bare, (letter) => LOOKALIKES[letter] ?? letter)
  const foreign = letters.filter((letter) => !LETTERS.includes(letter))
  if (letters.length === CODE_LENGTH && foreign.length === 0) return { code: letters.join('') }
  const nearly = letters.length >= NEARLY.from && letters.length <= NEARLY.to && foreign.length <= NEARLY.foreign
  return nearly && foreign.every((letter) => /[A-Z0-9]/.test(letter)) ? { slip: true } : undefined
}
