/** Makes an element with properties (`class` and `data-…`, `aria-…` as attributes) and children; texts are only ever text. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (key in element) element[key] = value
    else element.setAttribute(key, value)
  }
  element.append(...children)
  return element
}

/** The element of the document with this id. */
export const byId = (id) => document.getElementById(id)

/** An icon of lines in a square of 24. */
export function icon(className, path) {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const line = document.createElementNS(space, 'path')
  line.setAttribute('d', path)
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(line)
  return svg
}
