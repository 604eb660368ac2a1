import { z } from 'zod'
import { touchpointEntrySchema } from '../touchpoint/entry.ts'

/** A line of an edition as it was adopted: the whole entry with the names that stood beside it then (R51). */
export const frozenEntrySchema = touchpointEntrySchema.loose().extend({
  businessProcess: z.string(),
  functionName: z.string(),
  processNumber: z.string(),
})
export type FrozenEntry = z.infer<typeof frozenEntrySchema>
