/** How far a unit is with its monitoring (R70, R73). `lapsed`: the unit has no list any more. */
export const TASK_STATES = ['notStarted', 'underWay', 'handedOver', 'returned', 'received', 'lapsed'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** A stored state; what nobody knows counts as lapsed. */
export const taskStateOf = (state: string): TaskState => TASK_STATES.find((one) => one === state) ?? 'lapsed'

/** The states in which the unit has something to do. */
export const OPEN_STATES = ['notStarted', 'underWay', 'returned'] as const

/** Does the unit still answer? What was handed over waits for the secretary. */
export const isOpen = (state: TaskState): boolean => OPEN_STATES.some((one) => one === state)

/** The states in which nothing is left to be done about the unit: by the unit, or by whoever receives its result. */
export const FINISHED_STATES = ['received', 'lapsed'] as const
