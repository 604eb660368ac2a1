import { describe, expect, it } from 'vitest'
import { distance } from '../../../src/domain/text/slips.ts'
import { areForms, areSimilar, isForm } from '../../../src/domain/touchpoint/likeness.ts'
import { findSame, findSimilar } from '../../../src/domain/touchpoint/sameness.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

describe('findSame', () => {
  const entries = named('Госуслуги', 'Личный приём', 'Кабинет 101', 'Ярмарка «Свой дом»')
  it.each(['гос. услуги', 'ГОСУСЛУГИ', '«Госуслуги»', ' Гос-услуги '])('R34 the same touchpoint in other letters is found: %s', (name) => {
    expect(findSame(name, entries)).toEqual({ entry: entries[0], by: 'name' })
  })
  it('R34 ё and е, quotes and spaces do not make a touchpoint another one', () => {
    expect(findSame('личный ПРИЕМ', entries)?.entry).toBe(entries[1])
    expect(findSame('ярмарка Свой  Дом', entries)?.entry).toBe(entries[3])
  })
  it.each(['ЕПГУ', 'портал госуслуг', 'через госуслуги'])('R34 another name of the same well-known touchpoint is found: %s', (name) => {
    expect(findSame(name, entries)).toEqual({ entry: entries[0], by: 'synonym' })
  })
  it('R34 an equal name goes before a synonym', () => {
    const both = named('ЕПГУ', 'Госуслуги')
    expect(findSame('госуслуги', both)).toEqual({ entry: both[1], by: 'name' })
  })
  it.each(['Кабинет 102', 'Сайт', 'Телефон', 'Госулуги', 'Ярмарка'])('R34 another touchpoint is not taken for the same: %s', (name) => {
    expect(findSame(name, entries)).toBeUndefined()
  })
  it('finds nothing among nothing', () => {
    expect(findSame('Сайт', [])).toBeUndefined()
  })
})

describe('findSimilar', () => {
  const entries = named('Госуслуги', 'Ярмарка «Свой дом»', 'Кабинет 101', 'Приёмный кабинет', 'СМЭВ', 'Стенд')
  it.each([
    ['Госулуги', 'Госуслуги'],
    ['Ярмарка «Свой домм»', 'Ярмарка «Свой дом»'],
    ['Ярмрака свой дом', 'Ярмарка «Свой дом»'],
    ['Кабинет приёмный', 'Приёмный кабинет'],
    ['CMЭB', 'СМЭВ'],
  ])('R34 offers what may have been meant: %s', (typed, meant) => {
    expect(findSimilar(typed, entries).map(({ name }) => name)).toEqual([meant])
    expect(findSame(typed, entries)).toBeUndefined()
  })
  it('R34 a digit is never a slip', () => {
    expect(findSimilar('Кабинет 102', entries)).toEqual([])
  })
  it('does not offer what is the same already', () => {
    expect(findSimilar('госуслуги', entries)).toEqual([])
  })
  it('R34 offers the twin that somebody insisted on beside the same one', () => {
    const twins = named('Госуслуги', 'ЕПГУ')
    expect(findSimilar('гос. услуги', twins)).toEqual([twins[1]])
  })
  it('offers three at most', () => {
    expect(findSimilar('Окно приёма', named('Окно приема а', 'Окно приема б', 'Окно приема в', 'Окно приема г'))).toHaveLength(3)
  })
})

describe('likeness', () => {
  it('counts letters put in, left out, mistaken and swapped once each', () => {
    expect(distance('сайт', 'сайтт', 2)).toBe(1)
    expect(distance('сайт', 'сат', 2)).toBe(1)
    expect(distance('сайт', 'сафт', 2)).toBe(1)
    expect(distance('сайт', 'асйт', 2)).toBe(1)
    expect(distance('сайт', 'портал', 2)).toBeGreaterThan(2)
  })
  it('knows forms of a word by their endings', () => {
    expect(isForm('почта', 'почтой')).toBe(true)
    expect(isForm('почта', 'почтами')).toBe(true)
    expect(isForm('мфц', 'мфц')).toBe(true)
    expect(isForm('пос', 'пост')).toBe(false)
    expect(isForm('личный', 'личного')).toBe(true)
    expect(isForm('телефон', 'телекс')).toBe(false)
  })
  it('uses every word once', () => {
    expect(areForms(['окно', 'окно'], ['окно', 'приема'])).toBe(false)
    expect(areForms([], [])).toBe(false)
  })
  it('forgives no slip in abbreviations', () => {
    expect(areSimilar('МФЦ', 'МФД')).toBe(false)
  })
})
