import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import type { AskedDocument } from '../asked-document.ts'
import { packageMade } from '../package/package-made.ts'
import type { Made } from '../papers-made.ts'
import { profilesMade } from '../profiles-made.ts'
import type { Progress } from './progress.ts'

/** A paper that takes long. Refusals: those of its parts, and `document-gone` for one that nobody offers. */
export function longMade(app: App, actor: Actor, asked: AskedDocument, progress: Progress): Promise<Made | { refused: string }> {
  const { about, subject, format } = asked
  if (about === 'package' && format === 'zip') return packageMade(app, actor, subject, progress)
  if (about === 'unitProfiles' && format === 'docx') return profilesMade(app, actor, { unitId: subject }, progress)
  if (about === 'processProfiles' && format === 'docx') return profilesMade(app, actor, { processId: subject }, progress)
  return Promise.resolve({ refused: 'document-gone' })
}
