import { describe, expect, it } from 'vitest'
import { checkEntry, type EntryRules } from '../../../src/domain/touchpoint/check-entry.ts'
import { defaultActions, defaultSpecifics, withDefaults } from '../../../src/domain/touchpoint/defaults.ts'
import { touchpointEntrySchema } from '../../../src/domain/touchpoint/entry.ts'
import { entryOf, wording } from '../../support/touchpoint.ts'

const rules: EntryRules = {
  directions: [{ key: 'support' }],
  subtypes: [
    { key: 'phone', kind: 'digital' },
    { key: 'premises', kind: 'offline' },
  ],
  needs: [{ key: 'information' }, { key: 'other', words: true }],
}

describe('checkEntry', () => {
  it('finds nothing in a proper entry', () => {
    expect(checkEntry(entryOf(), rules)).toEqual([])
    expect(checkEntry(entryOf({ needs: ['other'], otherNeed: 'запись' }), rules)).toEqual([])
  })
  it('R33 «other» needs words', () => {
    expect(checkEntry(entryOf({ needs: ['information', 'other'], otherNeed: ' ' }), rules)).toEqual([
      { field: 'otherNeed', refusal: 'missing' },
    ])
  })
  it('R33 a point without needs, or with one that the regulation does not know, is no point', () => {
    expect(checkEntry(entryOf({ needs: [] }), rules)).toEqual([{ field: 'needs', refusal: 'missing' }])
    expect(checkEntry(entryOf({ needs: ['magic'] }), rules)).toEqual([{ field: 'needs', refusal: 'unknown' }])
  })
  it('R32 the kind is the subtype’s', () => {
    expect(checkEntry(entryOf({ kind: 'offline' }), rules)).toEqual([{ field: 'kind', refusal: 'other-kind' }])
    expect(checkEntry(entryOf({ subtype: 'fax' }), rules)).toEqual([{ field: 'subtype', refusal: 'unknown' }])
  })
  it('R31 the direction is one of the regulation', () => {
    expect(checkEntry(entryOf({ area: 'tourism' }), rules)).toEqual([{ field: 'area', refusal: 'unknown' }])
  })
  it('names every field that is too long, and a name of signs', () => {
    const faults = checkEntry(
      entryOf({
        name: '…',
        otherNeed: 'а'.repeat(301),
        actions: 'а'.repeat(1001),
        specifics: 'а'.repeat(1000),
        sourceRef: 'а'.repeat(501),
      }),
      rules,
    )
    expect(faults).toEqual([
      { field: 'name', refusal: 'no-letters' },
      { field: 'otherNeed', refusal: 'too-long' },
      { field: 'actions', refusal: 'too-long' },
      { field: 'sourceRef', refusal: 'too-long' },
    ])
  })
})

describe('defaults', () => {
  it('R30 actions follow from the needs in the succession of the regulation', () => {
    expect(defaultActions(['result', 'information'], wording)).toBe('предоставление информации; выдача результата')
    expect(defaultActions([], wording)).toBe('')
  })
  it('takes no more actions than an entry holds', () => {
    const needs = ['a', 'b', 'c'].map((key) => ({ key, action: { ru: key.repeat(400) } }))
    expect(defaultActions(['a', 'b', 'c'], { needs })).toBe(`${'a'.repeat(400)}; ${'b'.repeat(400)}`)
  })
  it('R38 empty specifics become the kind of interaction', () => {
    expect(defaultSpecifics('offline', wording)).toBe('взаимодействие в офлайн-точке')
    expect(withDefaults(entryOf(), wording)).toMatchObject({
      actions: 'предоставление информации',
      specifics: 'взаимодействие в цифровой точке',
    })
  })
  it('R38 what somebody wrote is not replaced', () => {
    expect(withDefaults(entryOf({ actions: 'Ответ', specifics: 'Запись' }), wording)).toMatchObject({
      actions: 'Ответ',
      specifics: 'Запись',
    })
  })
})

describe('touchpointEntrySchema', () => {
  it('takes a proper entry and refuses unknown fields, kinds and longer texts', () => {
    expect(touchpointEntrySchema.safeParse(entryOf()).success).toBe(true)
    expect(touchpointEntrySchema.safeParse({ ...entryOf(), kind: 'analog' }).success).toBe(false)
    expect(touchpointEntrySchema.safeParse({ ...entryOf(), colour: 'red' }).success).toBe(false)
    expect(touchpointEntrySchema.safeParse(entryOf({ name: 'а'.repeat(201) })).success).toBe(false)
    expect(touchpointEntrySchema.safeParse(entryOf({ name: '😀'.repeat(200) })).success).toBe(true)
  })
})
