import { z } from 'zod'
import { type Answer, type Answers, moreAt } from '../../interview/answers.ts'
import { stepToken } from '../../interview/token.ts'

/** Where a draft keeps what its profile was when it was opened. No question has this address. */
const OPENED = 'opened'

const openedSegment = z.object({ key: z.string(), name: z.string(), values: z.array(z.string()) })

/** A segment of the profile as a draft remembers it; `values` are keys of what describes it. */
export type OpenedSegment = z.infer<typeof openedSegment>

/** The answer that remembers the segments of a profile: the path of an interview follows from its answers alone. */
export const openedWith = (segments: readonly OpenedSegment[]): { [OPENED]: Answer } => ({ [OPENED]: { value: '', more: { segments } } })

/** The segments that the profile had when the draft was opened, in their succession. */
export function openedSegments(answers: Answers): OpenedSegment[] {
  const parsed = z.array(openedSegment).safeParse(moreAt(answers, OPENED)['segments'])
  return parsed.success ? parsed.data : []
}

/** A thing of a profile as answers call it: at most 7 characters of Latin letters and digits, always the same for its id. */
export const keyOfId = (id: string): string => stepToken(id)
