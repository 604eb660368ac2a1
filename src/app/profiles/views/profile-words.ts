import type { Words } from '../../../domain/interview/words.ts'
import type { ProfileRules } from '../../../domain/regulation/regulation.ts'
import { wordingOf } from '../../views/words-of-list.ts'

/** Whose profile it is: the kind of client and, for the internal one, the topic. */
export function clientOf(
  rules: ProfileRules,
  { clientKind, topic }: { clientKind: string; topic: string },
): { kind: Words; topic?: Words } {
  const kind = rules.clientKinds.find(({ key }) => key === clientKind)
  const words = wordingOf(rules.clientKinds, clientKind)
  return topic === '' ? { kind: words } : { kind: words, topic: wordingOf(kind?.topics ?? [], topic) }
}
