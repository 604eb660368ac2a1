/** What of the product is taken away, to see that its absence is noticed: see without.ts. */
export type Guard = 'once' | 'together'

/** What a life is begun with. `env` is the program's environment; `places` says where the people of the scene write. */
export type Beginning = { env: Record<string, string>; places: Record<string, string>; without?: Guard }

/** A program dies by its own hand at its n-th transaction from now, before or after the commit. */
export type OwnDeath = { kind: 'before-commit' | 'after-commit'; n: number }

type What = { what: 'begin'; beginning: Beginning } | { what: 'wait' } | { what: 'settle' } | { what: 'tick' }

/** What the program is told: the instant that it takes for now, whether and when it dies, and what it is to do until it answers. */
export type Order = { at: string; death?: OwnDeath | undefined } & What

/** Its answer when it is done: the instant by its clock, and how many transactions it has come to since it was told. */
export type Report = { at: string; transactions: number }
