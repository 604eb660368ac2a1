/** The words of the page, which come from the server in the person's language. */
let words = {}

/** Takes the words by key, and the language for whoever reads the page aloud. */
export function setWords(given, locale) {
  words = given
  document.documentElement.lang = locale
  document.title = say('name')
  spread(document)
}

/** One message in the person's language. */
export const say = (key) => words[key] ?? ''

/** Puts the words where the document asks for them. */
function spread(root) {
  for (const element of root.querySelectorAll('[data-text]')) element.textContent = say(element.dataset.text)
  for (const element of root.querySelectorAll('[data-placeholder]')) element.placeholder = say(element.dataset.placeholder)
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label))
    if (element.localName === 'button') element.title = say(element.dataset.label)
  }
}
