import { expect, it } from 'vitest'
import { tableDigests } from '../../support/databases/table-digests.ts'
import { isAllowed, LINES, type Line } from '../../support/rights/matrix.ts'
import { type Presser, pressers } from '../../support/rights/officials.ts'
import { filledIn, writeMatrixWorld } from '../../support/rights/things.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** Some of the things that are made for those who may take seconds on a busy machine. */
const PATIENCE = 60_000

type Answer = { name: string; text: string }

/** All of them press at once. */
const pressAll = (people: readonly Presser[], { action, args }: Line): Promise<Answer[]> => {
  const data = `d:${action}${args && `:${filledIn(args)}`}`
  return Promise.all(people.map(async ({ name, forge }) => ({ name, text: await forge(data) })))
}

const short = ({ name, text }: Answer): string => `${name}: ${text.slice(0, 90)}`

/** What refusals are filled in with; what follows the first `§` is not looked at. */
const FILLED = { verdict: 'reject', who: '§', day: '2026-11-20', time: '§', channel: 'web' }

/** Whether a text holds a refusal. */
function saysIn(scene: Scene): (text: string, code: string) => boolean {
  const { ru } = scene.world.house.voices
  return (text, code) => text.includes(ru.t(`refused-${code}`, FILLED).split(/[§\u2068]/)[0] ?? '')
}

describeScene(
  'R5 the matrix of roles and actions, with buttons that nobody drew',
  (scene) => {
    it('R5 every action and every interview that can be begun by its name has its line', () => {
      const { app } = scene.world.house
      expect([...new Set(LINES.map(({ action }) => action))].sort()).toEqual([...app.actions.keys()].sort())
      const startable = [...app.interviews].filter(([, { startable }]) => startable).map(([key]) => key)
      expect(
        LINES.filter(({ action }) => action === 'start')
          .map(({ args }) => args)
          .sort(),
      ).toEqual(startable.sort())
    })

    it.each(LINES)(
      'R5 $action($args) asks $right',
      async (line) => {
        const says = saysIn(scene)
        const people = pressers(scene.world, LINES.indexOf(line) + (scene.world.storage.dialect === 'sqlite' ? 0 : 1))
        const before = await tableDigests(scene.world.storage)
        const denied = await pressAll(
          people.filter(({ official }) => !isAllowed(official, line)),
          line,
        )
        const codes = (name: string) => (name.startsWith('mx-nobody ') ? [...line.refusals, 'not-allowed'] : line.refusals)
        expect(denied.filter(({ name, text }) => !codes(name).some((code) => says(text, code))).map(short)).toEqual([])
        expect(await tableDigests(scene.world.storage)).toEqual(before)
        const allowed = await pressAll(
          people.filter(({ official }) => isAllowed(official, line)),
          line,
        )
        expect(allowed.filter(({ text }) => says(text, 'not-allowed')).map(short)).toEqual([])
        expect(denied.length + allowed.length).toBe(people.length)
      },
      PATIENCE,
    )
  },
  { seed: writeMatrixWorld },
)
