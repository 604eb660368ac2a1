import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, type Screen } from '../../../src/app/dialogue/screen.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { readProfile } from '../../../src/app/profiles/store/read-profile.ts'
import { saveProfile } from '../../../src/app/profiles/store/save-profile.ts'
import { features } from '../../../src/bot/features.ts'
import type { Card } from '../../../src/channels/channel.ts'
import { dayFrom } from '../../../src/domain/calendar/day.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { hypothesisOf, segmentOf, traitOf } from '../../support/profiles.ts'
import { World } from '../../support/world.ts'

/** Words as long as the interviews let them be, with signs that must not be taken for marks. */
const long = (text: string, length: number): string => `**${text}** `.repeat(length).slice(0, length)

/** As much as a profile can hold: fifteen traits, a dozen segments, hypotheses with evidence. */
const fullest = (before: SegmentProfile): SegmentProfile => ({
  ...before,
  title: long('Название', 200),
  basis: long('Основание', 500),
  dueOn: dayFrom('2026-12-25'),
  version: 7,
  traits: Array.from({ length: 15 }, (_, index) => traitOf(`x${index}`, `${index} ${long('Признак', 95)}`, [long('значение', 150)])),
  segments: Array.from({ length: 12 }, (_, index) =>
    segmentOf(`y${index}`, `${index} ${long('Сегмент', 115)}`, index % 2 === 0 ? [] : ['x01', 'x11', 'x21', 'x31', 'x41', 'x51', 'x61'], {
      responsibleId: 'demo-p4',
      parameters: ['size', 'satisfaction', 'uniqueness', 'blindSpot', 'complaints'].map((parameter) => ({
        parameter,
        known: parameter !== 'uniqueness',
        text: parameter === 'size' ? '' : long('слова', 500),
        amount: parameter === 'size' ? 2_000_000_000 : null,
        source: 'internalStatistics',
      })),
      hypotheses: (['journeySpecifics', 'painPoint', 'channel'] as const).flatMap((about, place) =>
        Array.from({ length: 5 }, (_, one) =>
          hypothesisOf(`y${index}h${place}${one}`, about, long('гипотеза', 500), {
            status: 'refuted',
            evidence: long('свидетельство', 1000),
            evidenceOn: dayFrom('2026-11-01'),
            evidenceFileId: 'file1',
          }),
        ),
      ),
    }),
  ),
})

const SCREENS: readonly Screen[] = [
  at('profiles'),
  at('profilesFilter'),
  at('profilesUnits'),
  at('profile', 'demo-s1', 'saved'),
  ...['0', '1', '2'].map((page) => at('profileSegments', 'demo-s1', page)),
  at('segment', 'demo-s1', 'y3'),
  ...['0', '1', '4'].map((page) => at('hypotheses', 'demo-s1', 'y3', page)),
  at('hypotheses', 'demo-s1', '', '59'),
  ...['0', '1'].map((page) => at('profileHistory', 'demo-s1', page)),
  at('profileCompare', 'demo-s1'),
  at('profileCompare', 'demo-s1', '0', '6'),
  at('profileChange', 'demo-s1', '1', '6'),
]

describeEachDatabase((open) => {
  describe('the cards of a profile that is as full as can be', () => {
    let world: World
    let actor: Actor
    beforeAll(async () => {
      world = await World.open(await open())
      const chat = await world.as('demo-p6')
      actor = (await actorAt(world.house.app, `telegram:${chat.id}`)) as Actor
      const { db } = world.storage
      const bytes = { sha256: '0', size: 1, mime: 'text/plain', name: `${long('имя', 140)}.txt` }
      await db.storedFile.create({ data: { id: 'file1', authorityId: 'demo', personId: 'demo-p4', createdAt: '2026-11-01', ...bytes } })
      await world.house.app.committer.run([], async (unit) => {
        const before = await readProfile(unit.tx, 'demo', 'demo-s1')
        if (before) await saveProfile({ unit, actor, now: '2026-11-20T08:00:00.000Z', what: 'segments' }, before, fullest(before.profile))
      })
    })
    afterAll(() => world.close())

    it.each(['ru', 'en'] as const)('R96 are taken by every messenger and say everything they should: %s', async (locale) => {
      const { app, voices } = world.house
      for (const { name, args } of SCREENS) {
        const draw = features.map((feature) => feature.screens?.[name]).find((found) => found !== undefined)
        const card = (await draw?.({ app, actor, args, say: voices[locale], place: actor.place })) as Card
        expect([name, ...args, ...breachesOf(card)]).toEqual([name, ...args])
        expect([name, ...args, /\{[a-z-]+\}/.exec(textOf(card))]).toEqual([name, ...args, null])
        expect([name, textOf(card).length > 20]).toEqual([name, true])
      }
    })
  })
})
