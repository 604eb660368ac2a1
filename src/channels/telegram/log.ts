/** What this folder needs of a logger (pino fits). Lines carry codes and methods, never texts, names or the token. */
export type Log = Record<'info' | 'warn' | 'error', (fields: object, message: string) => void>
