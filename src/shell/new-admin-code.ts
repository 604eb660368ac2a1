import { newAdministratorCode } from '../app/set-up/first-code.ts'
import type { Command } from './command.ts'

/** Prints a fresh one-time code for an administrator, where the last one was lost. It works while the bot runs. */
export const newAdminCode: Command = {
  wants: '',
  async run({ house, say, complain }) {
    const { app, authorityId } = await house()
    if (app.demo) {
      complain('the demonstration has its own people: set DEMO=0')
      return false
    }
    const { code, web } = await newAdministratorCode(app, authorityId)
    say(`code of an administrator, for one use: ${code}`)
    say(`write it to the bot in a messenger${web === undefined ? '' : `, or open ${web}`}`)
    return true
  },
}
