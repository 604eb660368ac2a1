import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { Db, Tx } from '../../storage/open.ts'

/** The edition in force: the one with the highest number; null before the first. */
export const editionInForce = (db: Db | Tx, authorityId: string) =>
  db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' } })

/** In which of the two official layouts an edition is written (R30). */
export const layoutOf = ({ listRules }: Pick<Regulation, 'listRules'>): 'novosibirsk' | 'sverdlovsk' =>
  listRules?.layout.needsIn === 'actions' ? 'novosibirsk' : 'sverdlovsk'
