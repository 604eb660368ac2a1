import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { id: string; nodes: { html: string; failureSummary: string }[] }

/** What axe-core finds wrong with the page as it is now: WCAG 2.2 A and AA and its best practices. Each finding in words. */
export async function axeFindings(page: Page): Promise<string[]> {
  const settled = `document.getAnimations().every((one) => one.playState === 'finished' || one.effect.getTiming().iterations === Infinity)`
  await expect.poll(() => page.evaluate<boolean>(settled)).toBe(true)
  // Through the debugger, not as a script element: the page's own policy would rightly refuse that.
  await page.evaluate(AXE)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<{ violations: Found[] }>(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`))
}
