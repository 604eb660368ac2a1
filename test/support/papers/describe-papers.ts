import { afterAll, beforeAll, describe } from 'vitest'
import type { Actor } from '../../../src/storage/unit.ts'
import { describeDatabase, describeEachDatabase, type Open } from '../databases.ts'
import { World, type WorldOptions } from '../world.ts'
import { addMatters } from './add-matters.ts'
import { seeingAll } from './paper-of.ts'
import { paperTown } from './town-of-papers.ts'

/** An authority with everything that papers are made of, and somebody who may see all of it. */
export type PaperDesk = { world: World; actor: Actor; regulation: string }

type Authority = { name: string; regulation: string; options: WorldOptions; authorityId: string }

const large = (form: string, regulation: string): Authority => ({
  ...{ name: `2000 points by the form of ${form}`, regulation, options: paperTown(regulation, 2000), authorityId: 'papers' },
})

/**
 * Declares the same tests of papers for the demonstration authority, on both databases, and for one with 2000 points by each of the two forms, on one database
 * each. Nothing that they do changes the list.
 */
export function describePapers(tests: (desk: PaperDesk) => void): void {
  const declare =
    ({ name, regulation, options, authorityId }: Authority) =>
    (open: Open) =>
      describe(name, () => {
        const desk = { regulation } as PaperDesk
        beforeAll(async () => {
          desk.world = await World.open(await open(), options)
          desk.actor = await seeingAll(desk.world, authorityId)
          await addMatters(desk.world, desk.actor)
        }, 120_000)
        afterAll(() => desk.world.close())
        tests(desk)
      })
  describeEachDatabase(declare({ name: 'the demonstration authority', regulation: 'demonstration', options: {}, authorityId: 'demo' }))
  describeDatabase('sqlite', declare(large('Sverdlovsk', 'demonstration')))
  describeDatabase('postgresql', declare(large('Novosibirsk', 'novosibirsk')))
}
