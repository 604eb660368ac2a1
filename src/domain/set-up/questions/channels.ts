import { choicesAt } from '../../interview/answers.ts'
import type { Question } from '../../interview/question.ts'

/** Channels that can be served, the one that is always there first. */
const CHANNELS = ['web', 'telegram', 'max', 'vk'] as const
const MESSENGERS = ['telegram', 'max', 'vk'] as const

const channels: Question = {
  key: 'channels',
  kind: 'choices',
  min: 1,
  label: { id: 'set-up-channels' },
  title: { id: 'set-up-channels.title' },
  hint: { id: 'set-up-channels.hint' },
  options: () => CHANNELS.map((key) => ({ key, label: { id: `channel-${key}` } })),
  preset: () => ({ keys: ['web', 'telegram'], others: [] }),
}

const allowedMessengers = (keys: readonly string[]) => MESSENGERS.filter((key) => keys.includes(key))

/** R97: a messenger may be allowed as a way to be called into the web chat only. */
const linkOnly: Question = {
  key: 'linkOnly',
  kind: 'choices',
  optional: true,
  skip: { button: { id: 'set-up-link-only.none' }, answer: { id: 'set-up-link-only.none' } },
  min: 1,
  when: ({ answers }) => allowedMessengers(choicesAt(answers, 'channels').keys).length > 0,
  label: { id: 'set-up-link-only' },
  title: { id: 'set-up-link-only.title' },
  hint: { id: 'set-up-link-only.hint' },
  options: ({ answers }) => allowedMessengers(choicesAt(answers, 'channels').keys).map((key) => ({ key, label: { id: `channel-${key}` } })),
}

const legalBasis: Question = {
  key: 'legalBasis',
  kind: 'choice',
  label: { id: 'set-up-basis' },
  title: { id: 'set-up-basis.title' },
  hint: { id: 'set-up-basis.hint' },
  options: () => [
    { key: 'consent', label: { id: 'set-up-basis.consent' } },
    { key: 'officialDuty', label: { id: 'set-up-basis.duty' } },
  ],
}

/** Which channels are allowed, how much they may show (R97), and on what basis personal data are processed (R3). */
export const channelQuestions: readonly Question[] = [channels, linkOnly, legalBasis]
