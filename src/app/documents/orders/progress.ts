/** Hears before each part how many of how many are made; rejects when nobody wants the paper any more. */
export type Progress = (done: number, parts: number) => Promise<void>
