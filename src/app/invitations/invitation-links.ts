import { grouped } from '../../domain/invitation/code.ts'
import type { App } from '../app.ts'

/** The ways in that one code opens; a messenger that is not served or has not said its name has none. */
export type InvitationWays = { code: string; telegram?: string; web?: string }

/** The links of a code, and the code as it is typed. */
export function invitationWays({ entrances, publicUrl }: Pick<App, 'entrances' | 'publicUrl'>, code: string): InvitationWays {
  return {
    code: grouped(code),
    ...(entrances.telegram && { telegram: `https://t.me/${entrances.telegram}?start=${code}` }),
    ...(publicUrl !== '' && { web: `${publicUrl}/enter/${code}` }),
  }
}
