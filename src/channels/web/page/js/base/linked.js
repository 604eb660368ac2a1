/** What a link into this page leads to: a kind of thing and its id behind the sign `#/`. */
const LINKED = /^#\/(point|profile|proposal|edition)\/([a-z0-9-]{1,24})$/
const KEPT = 'linked'

/** Takes the link out of the address, so that it is followed once, and keeps it until somebody is signed in. */
export function keepLinked() {
  const [, kind, id] = LINKED.exec(location.hash) ?? []
  if (!kind) return
  sessionStorage.setItem(KEPT, `see-${kind}-${id}`)
  history.replaceState(null, '', location.pathname)
}

/** What is to be opened, as the command that a messenger makes of such a link; undefined for nothing. */
export function takeLinked() {
  const word = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  return word ? `/start ${word}` : undefined
}
