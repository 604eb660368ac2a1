import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenPress } from '../../../src/bot/cards/press-data.ts'
import { areasScreen, listAround, listScreen, readListArgs } from '../../../src/bot/list/list-args.ts'

const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 })

describe('which part of a list is looked at', () => {
  it('what a button says is read back', () => {
    const args = { page: 12, entry: '', area: 'stateSupport', unit: 'abcdefghij', search: 'klmnopqrst' }
    expect(readListArgs(listScreen(args).args)).toEqual(args)
    expect(readListArgs(areasScreen(args).args)).toEqual(args)
    expect(readListArgs(listAround('abcdefghij').args)).toEqual({ page: 0, entry: 'abcdefghij', area: '', unit: '', search: '' })
  })

  it('the plain list needs nothing but its page', () => {
    expect(screenPress(listScreen({}))).toBe('s:list:0')
  })

  it('whatever is forged leads to buttons that travel', () => {
    fc.assert(
      fc.property(fc.array(ascii, { maxLength: 6 }), (args) => {
        const read = readListArgs(args)
        expect(() => [screenPress(listScreen(read)), screenPress(areasScreen(read))]).not.toThrow()
      }),
    )
  })
})
