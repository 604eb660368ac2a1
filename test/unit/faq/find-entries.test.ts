import { describe, expect, it } from 'vitest'
import { findEntries } from '../../../src/domain/faq/find-entries.ts'
import { TERMS } from '../../../src/domain/regulation/terms.ts'
import { stemOf } from '../../../src/domain/text/stem.ts'

const ENTRIES = TERMS.map(({ key, ru, en, also }) => ({
  key,
  names: [ru, en, also ?? ''],
  text: key === 'digital' ? 'телефонная связь' : '',
}))
const find = (query: string): string[] => findEntries(ENTRIES, query)

const FORMS: Record<string, string> = {
  точка: 'точка точки точке точку точкой точек точкам точками точках',
  взаимодействие: 'взаимодействие взаимодействия взаимодействию взаимодействием взаимодействий взаимодействиями',
  потребность: 'потребность потребности потребностью потребностей потребностям потребностями потребностях',
  сегмент: 'сегмент сегмента сегменту сегментом сегменте сегменты сегментов сегментам сегментами',
  сегментация: 'сегментация сегментации сегментацию сегментацией сегментаций',
  гипотеза: 'гипотеза гипотезы гипотезе гипотезу гипотезой гипотез гипотезами',
  путь: 'путь пути путём путем путей путями',
  боль: 'боль боли болью болей болям болями',
  сценарий: 'сценарий сценария сценарию сценарием сценарии сценариев сценариями',
  внутренний: 'внутренний внутреннего внутреннему внутренним внутренние внутренних',
  удовлетворённость: 'удовлетворённость удовлетворенности удовлетворенностью',
  слепая: 'слепая слепой слепую',
  карта: 'карта карты карте карту картой карт картами',
  услуга: 'услуга услуги услуге услугу услугой услуг услугами',
}

describe('the search in the glossary', () => {
  it.each(Object.entries(FORMS))('R92 knows the forms of «%s» as one word', (word, forms) => {
    const stem = stemOf(word.replaceAll('ё', 'е'))
    expect(forms.split(' ').filter((form) => stemOf(form.replaceAll('ё', 'е')) !== stem)).toEqual([])
  })

  it.each([
    ['точек взаимодействия', 'touchpoint'],
    ['внутренним клиентом', 'internalClient'],
    ['внутрений клиент', 'internalClient'],
    ['емкость', 'segmentSize'],
    ['ЁМКОСТЬ СЕГМЕНТА', 'segmentSize'],
    ['Что такое проактивность?', 'proactiveService'],
    ['слепых зон', 'blindSpot'],
    ['hypotheses', 'hypothesis'],
    ['предположения', 'hypothesis'],
  ])('R92 answers «%s» with one word first', (query, key) => {
    expect(find(query)[0]).toBe(key)
  })

  it('R92 names every word that may be meant, and mere mentions only where nothing is called so', () => {
    expect(find('сегмент')).toEqual(expect.arrayContaining(['segment', 'segmentProfile', 'segmentSize', 'segmentation']))
    expect(find('точка')).toEqual(expect.arrayContaining(['touchpoint', 'digital', 'offline', 'keyTouchpoint']))
    expect(find('телефонной')).toEqual(['digital'])
    expect(find('дирижабль')).toEqual([])
    expect(find('?!')).toEqual([])
  })
})
