import type { Stage } from './stage.ts'

/** What several people do one after the other, from `start` on; `people` are those of the demonstration who have a chat. */
export type Scene = {
  start: string
  regulation: string
  people: readonly string[]
  play(stage: Stage): Promise<void>
}
