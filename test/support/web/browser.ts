import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why tests in a browser cannot run here; undefined when they can. With CI=true they must. */
export const noBrowser: string | undefined = existsSync(PATH) ? undefined : `no Chromium at ${PATH}: install one or set CHROMIUM_PATH`
if (noBrowser && process.env.CI === 'true') throw new Error(noBrowser)

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: PATH, args: ARGS })
