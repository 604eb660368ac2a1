import { z } from 'zod'
import type { DueMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'
import { type RegisterTaskLine, registerLines } from './register-lines.ts'

const told = z.object({ at: z.string() })

/** What of a change of the register still waits for whom a message is to: `at` is the instant of the change. */
export async function toldLines(
  app: App,
  { authorityId, personId, params }: Pick<DueMessage, 'authorityId' | 'personId' | 'params'>,
): Promise<RegisterTaskLine[]> {
  const { at } = told.parse(params)
  const lines = await registerLines(app, { authorityId, personId })
  return lines.filter(({ openedAt, people }) => openedAt === at && people.includes(personId))
}

/** Whether a message about a change of the register still has something to say. */
export const registerStands = async (app: App, message: DueMessage): Promise<boolean> => (await toldLines(app, message)).length > 0
