const MAX = 2 ** 31 - 1

/** The number of a message, or of a change, in text from outside; undefined for what cannot be one. */
export function rowNumber(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined
  return number !== undefined && number <= MAX ? number : undefined
}
