const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string)

/**
 * Puts values in the places `%name%` of a page, escaped for HTML, and its language in `<html lang>`. A place without a value is a bug: it
 * throws.
 */
export const fillTemplate = (html: string, lang: string, values: Record<string, string>): string =>
  html.replace('<html lang="ru">', `<html lang="${escaped(lang)}">`).replace(/%([a-z]+)%/g, (_place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`a page has a place for ${name}, but no value was given`)
    return escaped(value)
  })
