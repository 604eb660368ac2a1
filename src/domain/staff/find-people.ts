import { wordsOf } from '../text/words-of.ts'

type Findable = { displayName: string; position: string }

/** The people in whose name or position every word of the query begins a word; those whose name alone fits come first. */
export function findPeople<P extends Findable>(people: readonly P[], query: string): P[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  const fits = (text: string): boolean => {
    const words = wordsOf(text)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  }
  const named = people.filter(({ displayName }) => fits(displayName))
  const others = people.filter((person) => !named.includes(person) && fits(`${person.displayName} ${person.position}`))
  return [...named, ...others]
}
