import type { Reply } from '../../domain/interview/reply/advance.ts'
import type { Screen } from '../dialogue/screen.ts'
import type { Told } from '../dialogue/told.ts'

/** What `takeReply` decided: the told, and whether the inbox row has had an effect (then with the screen that it owes). */
export type Taken = { told: Told; effect: boolean; owes?: Screen }

/** `pressed` is the message whose button was pressed, `text` is kept when it is refused. */
export type Given = { reply: Reply; pressed?: string }
