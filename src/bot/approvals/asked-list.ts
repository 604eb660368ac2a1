import { at } from '../../app/dialogue/screen.ts'
import { PROPOSAL_FILTERS, PROPOSAL_LISTS, type ProposalFilter, type ProposalList } from '../../app/proposals/views/proposal-lists.ts'
import { pageIn } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'

/** A part of a list of proposals: of which unit, empty for all. */
export type Asked = { list: ProposalList; page: number; filter: ProposalFilter | undefined; unitId: string }

/** Reads the arguments of a list's screen; undefined where they name no list. */
export function askedList([list, page, filter, unitId = '']: readonly string[]): Asked | undefined {
  const known = PROPOSAL_LISTS.find((one) => one === list)
  return known && { list: known, page: pageIn(page), filter: PROPOSAL_FILTERS.find((one) => one === filter), unitId }
}

/** The press that leads to a part of a list, or to a screen about it. */
export const listPress = ({ list, page, filter, unitId }: Asked, screen = 'approvalsList'): string =>
  screenPress(at(screen, list, String(page), filter ?? '', ...(unitId === '' ? [] : [unitId])))
