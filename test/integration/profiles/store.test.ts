import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderly } from '../../../src/app/profiles/store/profile-rows.ts'
import { profileAt, readChanges } from '../../../src/app/profiles/store/read-history.ts'
import { readProfile, type StoredProfile } from '../../../src/app/profiles/store/read-profile.ts'
import { createProfile, saveProfile } from '../../../src/app/profiles/store/save-profile.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { anyProfile } from '../../support/profiles.ts'

const AUTHORITY = 'a1'
const AT = '2026-11-20T08:00:00.000Z'
const actor = { authorityId: AUTHORITY, personId: 'p1', place: 'web:1' }

describeEachDatabase((open) => {
  describe('profiles in the database', () => {
    let storage: Storage
    let committer: Committer
    beforeAll(async () => {
      storage = await open()
      committer = new Committer(storage)
    })
    afterAll(() => storage.close())

    const create = (profile: SegmentProfile) =>
      committer.run([], (unit) => createProfile({ unit, actor, now: AT, what: 'created' }, profile))
    const save = (before: StoredProfile, after: SegmentProfile) =>
      committer.run([], (unit) => saveProfile({ unit, actor: { ...actor, personId: 'p2' }, now: AT, what: 'segments' }, before, after))
    const read = async (id: string): Promise<StoredProfile> => {
      const stored = await readProfile(storage.db, AUTHORITY, id)
      if (!stored) throw new Error(`no profile ${id}`)
      return stored
    }

    it('R12 what is read is what was saved, and R20 every revision can be rebuilt from the history', async () => {
      let number = 0
      await fc.assert(
        fc.asyncProperty(fc.array(anyProfile, { minLength: 2, maxLength: 4 }), async (states) => {
          number += 1
          const id = `p${number}`
          const saved = states.map((state) => orderly({ ...own(state, id), id }))
          await create(saved[0] as SegmentProfile)
          const kept = [saved[0] as SegmentProfile]
          for (const next of saved.slice(1)) {
            const before = await read(id)
            if ((await save(before, next)) !== null) kept.push(next)
            expect((await read(id)).profile).toEqual(next)
          }
          expect((await read(id)).revision).toBe(kept.length)
          for (const [index, state] of kept.entries()) expect(await profileAt(storage.db, AUTHORITY, id, index + 1)).toEqual(state)
          expect(await profileAt(storage.db, AUTHORITY, id, kept.length + 1)).toBeUndefined()
        }),
        { numRuns: 15 },
      )
    })

    it('R94 whoever read an older revision overwrites nothing', async () => {
      const [one, two] = fc.sample(anyProfile, { numRuns: 2, seed: 7 }) as [SegmentProfile, SegmentProfile]
      await create({ ...own(one, 'race'), id: 'race', title: 'A' })
      const before = await read('race')
      expect(await save(before, { ...before.profile, title: 'B' })).toBe(2)
      const history = await readChanges(storage.db, AUTHORITY, 'race')
      await expect(save(before, { ...own(two, 'race'), id: 'race', title: 'C' })).rejects.toThrow('a profile was changed meanwhile')
      expect((await read('race')).profile).toEqual({ ...before.profile, title: 'B' })
      expect(await readChanges(storage.db, AUTHORITY, 'race')).toEqual(history)
      expect(await save(await read('race'), (await read('race')).profile)).toBeNull()
    })

    it('R62 the history tells who and when, the journal holds no words of people', async () => {
      const [one] = fc.sample(anyProfile, { numRuns: 1, seed: 3 }) as [SegmentProfile]
      await create({ ...own(one, 'told'), id: 'told', title: 'Secret words', version: 0 })
      const before = await read('told')
      await save(before, { ...before.profile, version: 1 })
      expect(await readChanges(storage.db, AUTHORITY, 'told')).toEqual([
        { revision: 1, version: null, at: AT, actorId: 'p1', what: 'created' },
        { revision: 2, version: 1, at: AT, actorId: 'p2', what: 'segments' },
      ])
      const lines = await storage.db.journal.findMany({ where: { subject: 'profile:told' }, orderBy: { seq: 'asc' } })
      expect(lines.map(({ actorId, action }) => [actorId, action])).toEqual([
        ['p1', 'profile.created'],
        ['p2', 'profile.segments'],
      ])
      expect(JSON.stringify(lines)).not.toContain('Secret')
    })

    it('R5 another authority has no such profile', async () => {
      const [one] = fc.sample(anyProfile, { numRuns: 1, seed: 5 }) as [SegmentProfile]
      await create({ ...own(one, 'mine'), id: 'mine' })
      expect(await readProfile(storage.db, 'a2', 'mine')).toBeUndefined()
    })
  })
})

/** The same profile with ids that no other profile has. */
const own = (profile: SegmentProfile, prefix: string): SegmentProfile => {
  const key = (id: string): string => `${prefix}-${id}`
  return {
    ...profile,
    traits: profile.traits.map((trait) => ({
      ...trait,
      id: key(trait.id),
      values: trait.values.map((one) => ({ ...one, id: key(one.id) })),
    })),
    segments: profile.segments.map((segment) => ({
      ...segment,
      id: key(segment.id),
      valueIds: segment.valueIds.map(key),
      hypotheses: segment.hypotheses.map((one) => ({ ...one, id: key(`${segment.id}${one.id}`) })),
    })),
  }
}
