/** The only source of the current time, handed in by main.ts. */
export interface Clock {
  now(): Date
}
