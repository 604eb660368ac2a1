/** A text with a capital at its beginning, where official wording stands by itself. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
