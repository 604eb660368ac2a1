import type { Definition } from '../interview/definition.ts'
import { channelQuestions } from './questions/channels.ts'
import { moduleQuestions } from './questions/modules.ts'
import { nameQuestions } from './questions/names.ts'
import { timeQuestions } from './questions/times.ts'

/** How an authority is set up: its name, the acts it works by, its time, its channels and the basis on which personal data are processed. */
export const setUpInterview: Definition = {
  key: 'setUp',
  version: 1,
  title: { id: 'set-up-title' },
  saveLabel: { id: 'set-up-save' },
  nodes: [...nameQuestions, ...moduleQuestions, ...timeQuestions, ...channelQuestions],
}
