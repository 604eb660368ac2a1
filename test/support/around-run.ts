import type { TestProject } from 'vitest/node'
import { generateWhatIsMissing } from '../../src/start/generate.mjs'
import { cleanAfterRun, quickFolder } from './databases/run-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the workers of one run share: the migrated databases that are copied. */
    runFolder: string
  }
}

/** Makes sure that the two database clients exist before any test file imports them, and tidies up after the run. */
export default function setup(project: TestProject): () => Promise<void> {
  generateWhatIsMissing()
  const runFolder = quickFolder()
  project.provide('runFolder', runFolder)
  return () => cleanAfterRun(runFolder)
}
