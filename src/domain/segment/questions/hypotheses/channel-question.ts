import { z } from 'zod'
import { type Answers, choicesAt, choicesValue, moreAt } from '../../../interview/answers.ts'
import type { Checked, Option, Question, Refusal } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import { stepToken } from '../../../interview/token.ts'
import { readName } from '../../../text/read-name.ts'
import { sameKey } from '../../../text/same-key.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { said } from '../clauses.ts'
import type { HypothesesFacts } from '../facts.ts'

const names = z.array(z.string())

/** A channel by its name: the same in whatever letters. */
export const channelKey = (name: string): string => stepToken(sameKey(name))

/** The channels that were offered or named when the answer was given: their names outlast the register's. */
const keptAt = (answers: Answers, address: string): string[] => names.safeParse(moreAt(answers, address)['names']).data ?? []

/** The answer that names these channels. */
export const channelsAnswer = (channels: readonly string[]) => ({
  value: { keys: channels.map(channelKey), others: [] as string[] },
  more: { names: [...channels] },
})

/** The channels that were answered, by name, each once. */
export function channelsAt(answers: Answers, address: string): string[] {
  const { keys, others } = choicesAt(answers, address)
  const kept = keptAt(answers, address).filter((name) => keys.includes(channelKey(name)))
  return [...kept, ...others].filter((name, index, all) => all.findIndex((one) => channelKey(one) === channelKey(name)) === index)
}

function namesOf({ answers, facts, item }: Scope<HypothesesFacts>): string[] {
  const all = [...facts.touchpoints, ...keptAt(answers, `segments/${item?.key}/channels`)]
  return all.filter((name, index) => all.findIndex((one) => channelKey(one) === channelKey(name)) === index)
}

/** Words of one's own that name a touchpoint of the process are that touchpoint. */
function check(value: unknown, scope: Scope<HypothesesFacts>): Checked | Refusal {
  const { keys, others } = choicesValue.parse(value)
  const known = namesOf(scope)
  const own: string[] = []
  for (const text of others) {
    const read = readName(text, PROFILE_LIMITS.hypothesis)
    if ('refusal' in read) {
      return { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max: PROFILE_LIMITS.hypothesis } } }
    }
    own.push(read.name)
  }
  const ticked = known.filter((name) => keys.includes(channelKey(name)) || own.some((one) => channelKey(one) === channelKey(name)))
  const rest = own.filter((name) => !ticked.some((one) => channelKey(one) === channelKey(name)))
  return { value: { keys: ticked.map(channelKey), others: rest }, more: { names: ticked } }
}

/** R18: the channels that the segment prefers, of the touchpoints of the process and beyond them. */
export const channelQuestion: Question<HypothesesFacts> = {
  key: 'channels',
  kind: 'choices',
  min: 1,
  label: ({ item }) => ({ id: 'profile-ask-channels', params: { segment: String(item?.title ?? '') } }),
  title: { id: 'profile-ask-channels.title' },
  hint: { id: 'profile-ask-channels.hint' },
  clause: said(({ hypothesis }) => hypothesis),
  terms: ['touchpoint'],
  options: (scope) => namesOf(scope).map((name): Option => ({ key: channelKey(name), label: name })),
  other: { id: 'profile-ask-channels.other' },
  check,
}
