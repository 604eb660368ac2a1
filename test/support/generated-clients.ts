import { generateWhatIsMissing } from '../../src/start/generate.mjs'

/** Makes sure that the two database clients exist before any test file imports them. */
export default function setup(): void {
  generateWhatIsMissing()
}
