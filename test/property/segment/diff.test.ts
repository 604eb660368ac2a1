import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDiff } from '../../../src/domain/segment/diff/describe-diff.ts'
import { mergeEdits } from '../../../src/domain/segment/diff/merge-edits.ts'
import { applyDiff, diffProfiles, isEmptyDiff, profileDiff, rebuild } from '../../../src/domain/segment/diff/profile-diff.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { anyProfile, regulation } from '../../support/profiles.ts'

const kept = (before: SegmentProfile | null, after: SegmentProfile) =>
  profileDiff.parse(JSON.parse(JSON.stringify(diffProfiles(before, after))))

describe('the differences of a profile', () => {
  it('R20 what a change was, read back from the history, makes the profile that it made', () => {
    fc.assert(
      fc.property(fc.option(anyProfile), anyProfile, (before, after) => {
        expect(applyDiff(before, kept(before, after))).toEqual(after)
      }),
    )
  })

  it('R20 every version can be rebuilt from the changes that led to it', () => {
    fc.assert(
      fc.property(fc.array(anyProfile, { minLength: 1, maxLength: 8 }), (versions) => {
        const diffs = versions.map((version, index) => kept(versions[index - 1] ?? null, version))
        for (const [index, version] of versions.entries()) expect(rebuild(diffs.slice(0, index + 1))).toEqual(version)
      }),
    )
  })

  it('R20 nothing changes without a word about it, and no word is said of nothing', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (before, after) => {
        const diff = diffProfiles(before, after)
        expect(describeDiff(diff, before, after).length > 0).toBe(!isEmptyDiff(diff))
        expect(isEmptyDiff(diffProfiles(after, structuredClone(after)))).toBe(true)
      }),
    )
  })

  it('R20 two edits of one profile: no segment is left with a value that no trait has, and what only one changed is as that one left it', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyProfile, (base, theirs, mine) => {
        const { merged } = mergeEdits(base, theirs, mine, regulation)
        const values = new Set(merged.traits.flatMap((trait) => trait.values.map(({ id }) => id)))
        expect(merged.segments.flatMap(({ valueIds }) => valueIds).filter((id) => !values.has(id))).toEqual([])
        expect(merged.title).toBe(mine.title === base.title ? theirs.title : mine.title)
        expect(merged.version).toBe(theirs.version)
      }),
    )
  })

  it('R20 an edit over a profile that nobody else touched is that edit, without a clash', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (base, mine) => {
        const names = (list: readonly { name: string }[]) => new Set(list.map(({ name }) => name.toLowerCase())).size === list.length
        fc.pre(names(mine.traits) && names(mine.segments))
        const { merged, clash } = mergeEdits(base, base, mine, regulation)
        expect({ merged: { ...merged, segments: [] }, clash }).toEqual({
          merged: { ...mine, version: base.version, segments: [] },
          clash: false,
        })
      }),
    )
  })
})
