/** How far a unit is with something that is asked of all of them, the best first. */
export const STAGES = ['done', 'underWay', 'notBegun', 'overdue'] as const
export type Stage = (typeof STAGES)[number]
