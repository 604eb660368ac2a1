import { describe, expect, it } from 'vitest'
import { TOUCHPOINT_CATALOGUE } from '../../../src/domain/regulation/touchpoint-catalogue.ts'
import { sameKey } from '../../../src/domain/text/same-key.ts'
import { findKnown, knownOf, suggestKnown } from '../../../src/domain/touchpoint/catalogue.ts'

const keyOf = (name: string): string | undefined => findKnown(name)?.known.key

describe('the catalogue', () => {
  it('every spelling of a touchpoint leads to it and to no other', () => {
    for (const known of TOUCHPOINT_CATALOGUE) {
      for (const spelling of [known.name.ru, known.name.en, ...known.spellings]) {
        expect([spelling, findKnown(spelling)]).toEqual([spelling, { known, likeness: 'same' }])
      }
    }
  })
  it('no spelling stands twice', () => {
    const keys = TOUCHPOINT_CATALOGUE.flatMap(({ name, spellings }) => [...new Set([name.ru, name.en]), ...spellings].map(sameKey))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
  it('keys are short enough for callback data', () => {
    for (const { key } of TOUCHPOINT_CATALOGUE) expect(key).toMatch(/^[a-zA-Z]{2,24}$/)
  })
  it('gives a touchpoint by its key', () => {
    expect(knownOf('oneStop')?.name.ru).toBe('МФЦ')
    expect(knownOf('nothing')).toBeUndefined()
  })
})

describe('findKnown', () => {
  it.each([
    ['гос. услуги', 'gosuslugi'],
    ['ЕПГУ', 'gosuslugi'],
    ['портал «Госуслуги»', 'gosuslugi'],
    ['через госуслуги', 'gosuslugi'],
    ['на Госуслугах', 'gosuslugi'],
    ['Единый портал гос. услуг', 'gosuslugi'],
    ['сайт', 'site'],
    ['Официальный сайт Министерства', 'site'],
    ['на сайте департамента', 'site'],
    ['официальный сайт Министерства в информационно-телекоммуникационной сети «Интернет»', 'site'],
    ['телефонная связь', 'phone'],
    ['платформа обратной связи (ПОС)', 'feedback'],
    ['социальных сетях', 'socialNetworks'],
    ['кол-центры', 'callCentre'],
    ['многофункциональные центры предоставления государственных и муниципальных услуг «Мои документы»', 'oneStop'],
    ['эл.почта', 'email'],
    ['E-mail', 'email'],
    ['по электронной почте', 'email'],
    ['почта электронная', 'email'],
    ['По телефону', 'phone'],
    ['телефоны', 'phone'],
    ['горячая линия', 'callCentre'],
    ['офисы «Мои документы»', 'oneStop'],
    ['мфц', 'oneStop'],
    ['на личном приёме', 'inPerson'],
    ['приём личный', 'inPerson'],
    ['Почта России', 'letter'],
    ['Почтой России', 'letter'],
    ['ПОС', 'feedback'],
    ['телеграм канал', 'telegramChannel'],
    ['телеграм-бот', 'telegramBot'],
    ['вк', 'vk'],
    ['МАХ', 'max'],
    ['Макс', 'max'],
    ['СМЭВ', 'smev'],
    ['личном кабинете', 'account'],
  ])('R32 understands %s', (name, key) => {
    expect(keyOf(name)).toBe(key)
    expect(findKnown(name)?.likeness).not.toBe('slip')
  })
  it.each([
    ['Госулуги', 'gosuslugi'],
    ['тлеефон', 'phone'],
    ['Личный приемм', 'inPerson'],
    ['электроная почта', 'email'],
    ['кол центрр', 'callCentre'],
  ])('R34 takes %s for a slip, which is only a guess', (name, key) => {
    expect(findKnown(name)).toMatchObject({ known: { key }, likeness: 'slip' })
  })
  it.each([
    'Сайт Росреестра',
    'Личный кабинет на Госуслугах',
    'Телефон доверия',
    'почта',
    'телекс',
    'портал',
    'кабинет 101',
    'Телефон 2',
    'МФД',
    'ВКС',
    '5',
    '—',
    '',
  ])('R34 does not take %j for a well-known one', (name) => {
    expect(findKnown(name)).toBeUndefined()
  })
  it('R32 the kind comes with the touchpoint', () => {
    expect(findKnown('мои документы')?.known).toMatchObject({ kind: 'offline', subtype: 'oneStopCentre' })
    expect(findKnown('емейл')?.known).toMatchObject({ kind: 'digital', subtype: 'email' })
  })
})

describe('suggestKnown', () => {
  const keys = (text: string): string[] => suggestKnown(text, 5).map(({ key }) => key)
  it('offers what begins as it is typed', () => {
    expect(keys('гос')).toContain('gosuslugi')
    expect(keys('почт')).toEqual(expect.arrayContaining(['email', 'letter']))
    expect(keys('телег')).toEqual(['telegramChannel', 'telegramBot'])
  })
  it('puts what is surely meant first and stays within the limit', () => {
    expect(keys('портал госуслуг')[0]).toBe('gosuslugi')
    expect(suggestKnown('п', 3)).toHaveLength(3)
  })
  it('offers nothing for nothing', () => {
    expect(keys(' … ')).toEqual([])
    expect(keys('зюзюзю')).toEqual([])
  })
})
