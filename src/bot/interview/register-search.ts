import { sameKey } from '../../domain/text/same-key.ts'

/** Does a line of a register contain what was searched for, without regard to case and signs? */
export const matches = (line: string, query: string): boolean => sameKey(line).includes(sameKey(query))
