const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string)

/** Puts values in the places `{{name}}` of a page, escaped for HTML. A place without a value is a bug: it throws. */
export const fillTemplate = (html: string, values: Record<string, string>): string =>
  html.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`a page has a place for ${name}, but no value was given`)
    return escaped(value)
  })
