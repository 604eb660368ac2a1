import { describe, expect, it } from 'vitest'
import { genitiveOf } from '../../../src/domain/regulation/names/authority-names.ts'
import { RUSSIAN_ZONES, russianZone, zoneLabel, zoneOf, zoneTyped } from '../../../src/domain/regulation/names/russian-zones.ts'
import { tidyName } from '../../../src/domain/set-up/introduce-interview.ts'
import { readHours } from '../../../src/domain/set-up/working-hours.ts'

describe('the genitive of an authority', () => {
  it.each([
    ['Министерство образования', 'Министерства образования'],
    ['Департамент имущества и земельных отношений', 'Департамента имущества и земельных отношений'],
    ['Администрация города Красноярска', 'Администрации города Красноярска'],
    ['Главное управление строительства', 'Главного управления строительства'],
    ['Государственная инспекция труда', 'Государственной инспекции труда'],
    ['Федеральное агентство', 'Федерального агентства'],
    ['Контрольно-счётная палата', 'Контрольно-счётной палаты'],
    ['Областной комитет', 'Областного комитета'],
    ['Городской совет', 'Городского совета'],
    ['МИНИСТЕРСТВО ФИНАНСОВ', 'МИНИСТЕРСТВА ФИНАНСОВ'],
  ])('of %s is %s', (name, genitive) => {
    expect(genitiveOf(name)).toBe(genitive)
  })
  it.each(['Росреестр', 'МФЦ', 'Область', '', 'Рабочая группа'])('of «%s» is not guessed', (name) => {
    expect(genitiveOf(name)).toBeUndefined()
  })
})

describe('working hours', () => {
  it('R57 are understood as people write them', () => {
    for (const text of ['9-18', '9:00–18:00', 'с 9 до 18', '09.00 — 18.00', '9:00 to 18:00']) {
      expect(readHours(text), text).toEqual({ from: '09:00', to: '18:00' })
    }
    expect(readHours('8:30-17:15')).toEqual({ from: '08:30', to: '17:15' })
  })
  it('R57 that end before they begin, or are none, are refused', () => {
    for (const text of ['18-9', '9-9', '9', '25-26', 'целый день', '9:75-18', '']) expect(readHours(text), text).toBeUndefined()
  })
})

describe('a name of a person', () => {
  it.each([
    ['Ким И', 'Ким И.'],
    ['Образцова А.Б.', 'Образцова А. Б.'],
    ['Образцова  А Б', 'Образцова А. Б.'],
    ['Образцова А. Б.', 'Образцова А. Б.'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept)
  })
})

describe('the time zones', () => {
  it('are as far from Moscow as they say', () => {
    const hour = (zone: string): number =>
      Number(
        new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date('2026-11-20T06:00:00Z')),
      )
    expect(RUSSIAN_ZONES.map(({ zone }) => hour(zone) - hour('Europe/Moscow'))).toEqual(RUSSIAN_ZONES.map(({ ahead }) => ahead))
  })
  it('are found by key and by name', () => {
    expect(RUSSIAN_ZONES.map(({ key }) => russianZone(zoneOf(key))?.key)).toEqual(RUSSIAN_ZONES.map(({ key }) => key))
    expect(russianZone('Europe/Paris')).toBeUndefined()
    expect(RUSSIAN_ZONES.slice(0, 3).map((one) => zoneLabel(one).ru)).toEqual([
      'Калининград (МСК−1)',
      'Москва (МСК)',
      'Самара, Ижевск (МСК+1)',
    ])
  })
  it('are found by a town, or its beginning', () => {
    expect(['омск', 'Красноярск', 'ЧИТА', 'Ново', 'Omsk'].map((text) => zoneTyped(text)?.key)).toEqual([
      'omsk',
      'novosibirsk',
      'yakutsk',
      'novosibirsk',
      'omsk',
    ])
    expect(['', 'М', 'Париж'].map((text) => zoneTyped(text))).toEqual([undefined, undefined, undefined])
  })
})
