// @ts-check
import { buildWhatChanged } from './build.mjs'
import { generateWhatIsMissing } from './generate.mjs'
import { installWhatIsMissing } from './install.mjs'
import { StepFailed, top } from './steps.mjs'

export { stopWithNpm } from './follow-npm.mjs'

/**
 * Installs, generates and builds what is missing or out of date; nothing is said when nothing is.
 * @param {(line: string) => void} say
 * @returns {boolean} whether the program can start
 */
export const prepare = (say) => {
  process.chdir(top)
  try {
    installWhatIsMissing(say)
    generateWhatIsMissing(say)
    buildWhatChanged(say)
    return true
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.error(error.message)
    return false
  }
}
