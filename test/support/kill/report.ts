import type { CrowdReport } from '../../../bench/emulator/people/crowd.ts'
import type { KillReport, PersonReport } from './kill-scenario.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Sums up what the people say. */
export function reportOf({ people, moves }: CrowdReport, died: KillReport['died']): KillReport {
  const { killed, byItself, unforeseen } = died
  return {
    finished: people.filter(({ state }) => state === 'finished').length,
    stuck: people.filter(({ state }) => state === 'stuck').length,
    silent: people.filter(({ intoSilence }) => intoSilence > 0).length,
    skipped: people.filter(({ skipped }) => skipped.length > 0).length,
    resent: sum(people.map(({ resent }) => resent)),
    askedAgain: sum(people.map(({ askedAgain }) => askedAgain)),
    moves,
    died: { killed, byItself, unforeseen },
    people: people.map((transcript): PersonReport => {
      return { chatId: transcript.chatId, believed: Object.assign({}, ...transcript.passes), transcript }
    }),
  }
}
