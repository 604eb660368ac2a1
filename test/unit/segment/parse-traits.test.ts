import { describe, expect, it } from 'vitest'
import { parseTraits } from '../../../src/domain/segment/traits/parse-traits.ts'
import { mergeTraits, traitText } from '../../../src/domain/segment/traits/typed-traits.ts'

/** «Name: value | value» of what was understood, then the unread lines. */
const read = (text: string): string[] => {
  const { traits, unread } = parseTraits(text)
  return [...traits.map(({ name, values }) => `${name}: ${values.join(' | ')}`), ...unread.map((line) => `? ${line}`)]
}

describe('traits as hurried people type them', () => {
  it.each<[string, string[]]>([
    ['возраст - 60+, 18-35', ['Возраст: 60+ | 18–35']],
    ['Пол: ж', ['Пол: ж']],
    ['Регион = сельская местность', ['Регион: сельская местность']],
    ['стаж работы —  до 5 лет', ['Стаж работы: до 5 лет']],
    ['возраст- 60+', ['Возраст: 60+']],
    ['возраст-60+', ['Возраст: 60+']],
    ['пол -> женский', ['Пол: женский']],
    ['Возраст – 18 - 35; 60 и старше', ['Возраст: 18–35 | 60 и старше']],
    ['возраст - 60+, пол - ж', ['Возраст: 60+', 'Пол: ж']],
    ['Возраст: 60+; Пол: ж; регион: село, город', ['Возраст: 60+', 'Пол: ж', 'Регион: село | город']],
  ])('R13 %s', (text, understood) => {
    expect(read(text)).toEqual(understood)
  })

  it('R13 several lines, with bullets and numbers in front of them', () => {
    expect(read('1) возраст – 60+\n2. Пол: ж\n• регион = село\n- инвалидность – есть\n\n* доход: ниже прожиточного минимума')).toEqual([
      'Возраст: 60+',
      'Пол: ж',
      'Регион: село',
      'Инвалидность: есть',
      'Доход: ниже прожиточного минимума',
    ])
  })

  it('R13 values may stand on the lines below their name', () => {
    expect(read('Возраст:\n- 60+\n- 18-35\nПол: ж')).toEqual(['Возраст: 60+ | 18–35', 'Пол: ж'])
  })

  it('R13 a hyphen inside words, a decimal comma and brackets divide nothing, nor do words', () => {
    expect(read('Организационно-правовая форма: ООО, АО (публичные, непубличные), физ- и юрлица')).toEqual([
      'Организационно-правовая форма: ООО | АО (публичные, непубличные) | физ- и юрлица',
    ])
    expect(read('Стаж: 1,5 года, 2 или 3 года; закон: 44-ФЗ и 223-ФЗ')).toEqual(['Стаж: 1,5 года | 2 или 3 года', 'Закон: 44-ФЗ и 223-ФЗ'])
    expect(read('Группа: 1,2,3; время приёма: 10:00-12:00')).toEqual(['Группа: 1 | 2 | 3', 'Время приёма: 10:00–12:00'])
  })

  it('R13 the same trait said twice is one, a value said twice stands once, in its first spelling', () => {
    expect(read('Возраст: 60+, 18-35\nвозраст – 18–35, 60, Все')).toEqual(['Возраст: 60+ | 18–35 | 60 | Все'])
    expect(read('Жильё: съёмное\nЖилье: Съемное, своё')).toEqual(['Жильё: съёмное | своё'])
  })

  it('R13 a line without a name or without a value is told as unread, beside those that were understood', () => {
    expect(read('многодетная семья\nВозраст -\nПол: ж\n18 - 35')).toEqual(['Пол: ж', '? многодетная семья', '? Возраст -', '? 18 - 35'])
    expect(read('')).toEqual([])
  })

  it('R13 a trait is shown on one line, and a figure at the end of its name is not taken for a range', () => {
    expect(traitText({ name: 'Возраст', values: ['18–35', '60 и старше'] })).toBe('Возраст – 18–35; 60 и старше')
    expect(traitText({ name: 'Группа 1', values: ['2'] })).toBe('Группа 1: 2')
    expect(read('Группа 1: 2')).toEqual(['Группа 1: 2'])
  })

  it('R13 what is typed later joins what stands', () => {
    const before = [{ name: 'Возраст', values: ['60+'] }]
    expect(mergeTraits(before, parseTraits('пол: ж\nвозраст: 18-35, 60+').traits)).toEqual([
      { name: 'Возраст', values: ['60+', '18–35'] },
      { name: 'Пол', values: ['ж'] },
    ])
    expect(before).toEqual([{ name: 'Возраст', values: ['60+'] }])
  })
})
