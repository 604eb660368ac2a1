/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

const fieldOf = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as CSV by RFC 4180: commas, CRLF, UTF-8 with a mark at the beginning, so that office programs read Cyrillic. The first row names the columns. What a
 * spreadsheet would calculate gets an apostrophe before it.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`)
