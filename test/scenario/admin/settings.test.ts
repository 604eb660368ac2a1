import { expect, it } from 'vitest'
import { SETTING_FIELDS, settingText, settingValue } from '../../../src/domain/administration/settings-fields.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

const ADMINISTRATOR = 'demo-p14'

const settingsOf = (scene: Scene) => scene.world.house.app.authorities.get('demo').regulation.settings

async function open(scene: Scene) {
  const person = await scene.sit(ADMINISTRATOR)
  await person.say('/admin')
  await person.press('Правила и сроки')
  return person
}

it('R14 every setting reads back as it is written, in every built-in regulation', () => {
  for (const key of ['novosibirsk', 'sverdlovsk', 'krasnoyarsk', 'demonstration']) {
    const regulation = regulationOf(key)
    for (const field of SETTING_FIELDS) {
      const value = settingValue(field, settingText(field, regulation))
      expect(value, `${key} ${field.key}`).not.toBeUndefined()
    }
  }
  expect(new Set(SETTING_FIELDS.map((field) => field.key)).size).toBe(SETTING_FIELDS.length)
})

describeScene('the settings of the regulation', (scene) => {
  it('R57 are changed by one question, at once for everybody, with who, when, from and to', async () => {
    const person = await open(scene)
    expect(person.text).toContain('1. Рабочие часы: 09:00–18:00 – настройка ведомства')
    expect(person.text).toContain('2. Срок одного этапа согласования: 3 рабочих дня – настройка ведомства')
    await person.press('1')
    await person.press('Изменить')
    expect(person.text).toContain('**Каковы рабочие часы?**')
    await person.say('18-9')
    expect(person.text).toContain('Не удалось понять часы.')
    await person.say('8:30-17:15')
    expect(person.text).toContain('Сейчас: 08:30–17:15')
    expect(person.text).toContain('пт 20 ноября 2026, 09:00 – Демо-сотрудник 14: 09:00–18:00 → 08:30–17:15')
    expect(settingsOf(scene).workingHours).toEqual({ from: '08:30', to: '17:15' })
    expect(await scene.lines('setting.')).toEqual(['demo-p14 setting.change setting:workingHours'])
    await person.press('Изменить')
    await person.say('8:30-17:15')
    expect(await scene.lines('setting.')).toHaveLength(1)
    await restart(scene.world)
    expect(settingsOf(scene).workingHours).toEqual({ from: '08:30', to: '17:15' })
    expect(settingsOf(scene).approval.route).not.toBeNull()
  })

  it('R52 R56 R61 a number keeps to its bounds, a choice to its options', async () => {
    const person = await open(scene)
    await person.forge('s:adminSetting:undoSeconds')
    await person.press('Изменить')
    await person.say('4000')
    expect(person.text).toMatch(/Нужно целое число от 0 до 3.?600\./)
    await person.say('30')
    expect(person.text).toContain('Сейчас: 30 с')
    await person.forge('s:adminSetting:publicationFrom')
    await person.press('Изменить')
    await person.press('со дня последнего согласования')
    expect(person.text).toContain('Сейчас: со дня последнего согласования')
    expect(settingsOf(scene)).toMatchObject({ approval: { undoSeconds: 30 }, publicationFrom: 'lastApproval' })
  })

  it('R52 what the act lays down is shown with its clause and cannot be changed', async () => {
    const person = await open(scene)
    await person.forge('s:adminSetting:publicationAfterApproval')
    expect(person.text).toContain('Сейчас: 10 рабочих дней')
    expect(person.text).toContain('Установлено актом, изменить нельзя: п. ')
    expect(person.buttons).not.toContain('Изменить')
    await person.forge('d:changeSetting:publicationAfterApproval')
    expect(person.text).toContain('Это установлено актом ведомства')
    await person.forge('d:changeSetting:toString')
    expect(person.text).toContain('Такой настройки больше нет.')
  })

  it('R5 nobody but an administrator looks at them or changes them, also in the middle of a question', async () => {
    const other = await scene.sit('demo-p13')
    for (const data of ['s:adminSettings', 's:adminSetting:workingHours', 'd:changeSetting:workingHours']) {
      await other.say('меню')
      await other.forge(data)
      expect(other.text, data).toContain('У Вас нет права на это действие.')
    }
    const person = await open(scene)
    await person.forge('d:changeSetting:workingHours')
    await scene.db.roleGrant.deleteMany({ where: { personId: ADMINISTRATOR } })
    await person.say('8:30-17:15')
    expect(person.text).toContain('У Вас нет права на это действие.')
    expect(settingsOf(scene).workingHours).toEqual({ from: '09:00', to: '18:00' })
  })

  it('every setting has its words, in both languages', async () => {
    const person = await open(scene)
    for (const locale of ['ru', 'en']) {
      await person.forge(`d:setLocale:${locale}`)
      for (const { key } of SETTING_FIELDS) {
        await person.say('/menu')
        await person.forge(`s:adminSetting:${key}`)
        expect(person.text, key).not.toMatch(/setting-|\{/)
      }
    }
  })
})
