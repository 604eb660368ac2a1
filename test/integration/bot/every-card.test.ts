import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Screen } from '../../../src/app/dialogue/screen.ts'
import { at } from '../../../src/app/dialogue/screen.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { readPress } from '../../../src/bot/cards/press-data.ts'
import { features } from '../../../src/bot/features.ts'
import type { Card } from '../../../src/channels/channel.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { World } from '../../support/world.ts'

/** An employee, a deputy of two units, the head above all of them, and the coordinator. */
const PEOPLE = ['demo-p1', 'demo-p10', 'demo-p12', 'demo-p13']

const DRAFTS: readonly [string, ...string[]][] = [
  ['start', 'touchpoint'],
  ['startPoints', 'demo-b3'],
]

/** Every card that the buttons of the menu lead to, by the screen it is the card of. */
async function walk(world: World, actor: Actor, locale: 'ru' | 'en'): Promise<Map<string, Card>> {
  const { app, voices } = world.house
  const seen = new Map<string, Card>()
  const open: Screen[] = [at('menu')]
  for (let screen = open.pop(); screen; screen = open.pop()) {
    const key = [screen.name, ...screen.args].join(':')
    const { name, args } = screen
    if (seen.has(key)) continue
    const draw = features.map((feature) => feature.screens?.[name]).find((found) => found !== undefined)
    if (!draw) throw new Error(`nobody draws ${key}`)
    const card = await draw({ app, actor, args, say: voices[locale], place: actor.place })
    seen.set(key, card)
    for (const button of card.rows.flat()) {
      const intent = 'data' in button ? readPress(button.data) : undefined
      if (intent?.kind === 'screen') open.push(intent.screen)
      if (intent?.kind === 'action' && !app.actions.has(intent.name)) throw new Error(`${key} offers ${intent.name}, which nobody does`)
    }
  }
  return seen
}

describeEachDatabase((open) => {
  describe('every card that buttons lead to', () => {
    let world: World
    beforeAll(async () => {
      world = await World.open(await open())
    })
    afterAll(() => world.close())

    const actorOf = async (person: string): Promise<Actor> => {
      const chat = await world.as(person)
      const actor = await actorAt(world.house.app, `telegram:${chat.id}`)
      if (!actor) throw new Error(`nobody sits in the chat of ${person}`)
      return actor
    }

    /** Begins interviews, each laying the one before aside. */
    const begin = async (actor: Actor, presses: readonly [string, ...string[]][]): Promise<void> => {
      const { app } = world.house
      for (const [name, ...args] of presses) {
        await app.committer.run([actor.place], async (unit) => {
          const speaking = unit.actor(actor.place)
          if (speaking) await app.actions.get(name)?.({ app, unit, actor: speaking, args })
        })
      }
    }

    it.each(PEOPLE)('R96 are taken by every messenger, whoever looks: %s', async (person) => {
      const actor = await actorOf(person)
      await begin(actor, DRAFTS)
      for (const locale of ['ru', 'en'] as const) {
        const cards = await walk(world, actor, locale)
        const breaches = [...cards].flatMap(([key, card]) => breachesOf(card).map((breach) => `${key}: ${breach}`))
        expect(breaches).toEqual([])
        const unsaid = [...cards].filter(([, card]) =>
          /\{[a-z-]+\}/.test(
            textOf(card) +
              card.rows
                .flat()
                .map(({ label }) => label)
                .join(),
          ),
        )
        expect(unsaid.map(([key]) => key)).toEqual([])
      }
    })

    it('R90 each offers the way back to the interview that waits', async () => {
      const actor = await actorOf('demo-p2')
      await begin(actor, DRAFTS)
      const cards = await walk(world, actor, 'ru')
      const commands = ['menu', 'list', 'drafts', 'tasks', 'help', 'settings']
      const goesOn = (key: string): boolean =>
        cards
          .get(key)
          ?.rows.flat()
          .some((button) => 'data' in button && button.data.startsWith('d:resume:')) ?? false
      expect(commands.filter((name) => !goesOn(name) && !goesOn(`${name}:0`))).toEqual([])
    })
  })
})
