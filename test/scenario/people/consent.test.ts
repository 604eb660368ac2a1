import { expect, it } from 'vitest'
import { verifyJournals } from '../../../src/app/journal/verify.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { inTownUnasked, TOWN } from '../../support/town.ts'

const ASKED = 'Вы согласны на обработку?'

/** The authority processes data because duties require it. */
async function byDuty(scene: Scene): Promise<void> {
  const settings = { rules: { personalData: { legalBasis: 'officialDuty' } }, modules: undefined }
  await scene.db.authority.update({ where: { id: TOWN }, data: { settings: JSON.parse(JSON.stringify(settings)) } })
  await scene.world.house.app.authorities.reload(scene.db)
}

describeScene(
  'the consent to the processing of personal data',
  (scene) => {
    it('R3 comes before anything else: every command, text and press gets the card that asks', async () => {
      const person = await scene.sit('town-e1')
      for (const said of ['/start', 'меню', '/touchpoint', 'что угодно', '/settings', 'мои задачи']) {
        await person.say(said)
        expect(person.text, said).toContain(ASKED)
        expect(person.buttons).toEqual(['Даю согласие', 'Подробнее', 'Не даю', 'English'])
      }
      for (const data of [
        'd:start:touchpoint',
        's:list',
        's:settings',
        's:ownData',
        'd:exportData',
        'd:setProactive:on',
        'q:x:y:k',
        's:question',
      ]) {
        await person.say('меню')
        await person.forge(data)
        expect(person.chat.last?.text, data).toContain(ASKED)
      }
      expect(await scene.db.draft.count()).toBe(0)
      expect(await scene.db.consent.count()).toBe(0)
      expect(await scene.db.storedFile.count()).toBe(0)
    })

    it('R3 says what is kept, why, how long and who sees it, and is read in the own language', async () => {
      const person = await scene.sit('town-e1')
      await person.say('/start')
      for (const told of ['персональные данные', 'Зачем:', 'Кто видит:', 'Сколько:', 'Администрация города'])
        expect(person.text).toContain(told)
      await person.press('Подробнее')
      expect(person.text).toContain('152-ФЗ')
      expect(person.text).toContain('сообщения – 30 дн.')
      await person.press('← Назад')
      await person.press('Не даю')
      expect(person.text).toContain('Без согласия бот работать с Вами не может')
      await person.press('← Назад')
      await person.press('English')
      expect(person.text).toContain('Do you consent to the processing?')
      expect(person.buttons).toContain('I consent')
    })

    it('R3 given, it is kept with version, time and place, and the consent to be written to first is asked apart', async () => {
      const person = await scene.sit('town-e1')
      await person.say('/start')
      await person.press('Даю согласие')
      expect(person.text).toContain('Можно ли боту писать Вам первым?')
      await person.press('Нет, только обязательное')
      expect(person.buttons).toContain('Добавить точки')
      const rows = await scene.db.consent.findMany({ orderBy: { at: 'asc' } })
      expect(rows).toMatchObject([
        { personId: 'town-e1', kind: 'processing', decision: 'given', version: '1-consent', place: `telegram:${person.chat.id}` },
        { personId: 'town-e1', kind: 'proactive', decision: 'withdrawn', version: '1' },
      ])
      expect(await scene.lines('consent')).toEqual(['town-e1 consent.given person:town-e1', 'town-e1 consent.withdrawn person:town-e1'])
    })

    it('R3 a joiner meets it at once, above it the name', async () => {
      const coordinator = await scene.sit('town-c')
      await coordinator.say('/start')
      await coordinator.press('Даю согласие')
      await coordinator.press('Да, можно')
      await coordinator.forge('d:invite:town-e2')
      const code = /start=([A-Z]{16})/.exec(coordinator.text)?.[1] ?? ''
      const newcomer = scene.stranger()
      await newcomer.say(`/start ${code}`)
      expect(newcomer.text).toContain('✅ Вы подключены.')
      expect(newcomer.text).toContain('Сотрудникова Б. А., прежде чем начать')
      expect(newcomer.buttons).toContain('Даю согласие')
    })

    it('R3 R94 withdrawn, access ends until it is given again, what is typed is kept, and the coordinators are told', async () => {
      const [person, coordinator] = [await scene.sit('town-e1'), await scene.sit('town-c')]
      for (const one of [person, coordinator]) {
        await one.say('/start')
        await one.press('Даю согласие')
        await one.press('Да, можно')
      }
      await person.say('поиск')
      await person.say('/faq')
      await person.forge('d:searchFaq')
      expect(person.chat.last?.text).toMatch(/\?|найти/i)
      await person.say('/settings')
      await person.press('Мои данные')
      await person.press('Отозвать согласие')
      expect(person.text).toContain('Отозвать согласие на обработку данных?')
      await person.press('Да, отозвать')
      expect(person.text).toContain('Согласие отозвано.')
      await person.say('сроки мониторинга')
      expect(person.text).toContain('Написанное сохранено')
      expect(person.text).toContain(ASKED)
      scene.world.clock.pass(60_000)
      await scene.world.tick()
      expect(coordinator.chat.last?.text).toContain('Согласие на обработку данных отозвано: Сотрудникова А. А.')
      await person.press('Даю согласие')
      await person.forge('s:question')
      expect(person.buttons.some((label) => label.includes('сроки мониторинга'))).toBe(true)
    })

    it('R3 by official duty it is taken note of, and an objection ends nothing but is answered with the reason', async () => {
      await byDuty(scene)
      const person = await scene.sit('town-e1')
      await person.say('/start')
      expect(person.text).toContain('Подтвердите, что ознакомились.')
      await person.press('Ознакомлен')
      await person.press('Да, можно')
      await person.say('/settings')
      await person.press('Мои данные')
      await person.press('Отозвать согласие')
      expect(person.text).toContain('прекратить её отзывом нельзя')
      await person.press('Да, отозвать')
      expect(person.text).toContain('Обработка продолжается.')
      await person.say('меню')
      expect(person.buttons).toContain('Добавить точки')
      expect((await scene.lines('consent')).at(-1)).toBe('town-e1 consent.objection person:town-e1')
    })

    it('R3 another text or another legal basis asks again', async () => {
      const person = await scene.sit('town-e1')
      await person.say('/start')
      await person.press('Даю согласие')
      await person.press('Да, можно')
      await byDuty(scene)
      await person.say('меню')
      expect(person.text).toContain('Подтвердите, что ознакомились.')
      await person.forge('d:giveConsent:0-consent')
      await person.say('меню')
      expect(person.text).toContain('Подтвердите, что ознакомились.')
      await person.press('Ознакомлен')
      expect(person.buttons).toContain('Добавить точки')
    })

    it('R3 R76 whoever forbade to be written to first gets no reminder, but what is mandatory', async () => {
      const person = await scene.sit('town-e1')
      await person.say('/start')
      await person.press('Даю согласие')
      await person.press('Да, можно')
      await person.say('/settings')
      await person.press('Мои данные')
      await person.press('Не писать первым')
      expect(person.text).toContain('Писать первым: нельзя')
      const now = scene.world.clock.now().toISOString()
      const due = { authorityId: TOWN, personId: 'town-e1', priority: 1, dueAt: now, createdAt: now, state: 'due', attempts: 0 }
      await scene.db.outbox.create({ data: { ...due, slot: 'one', message: 'reminder', params: {} } })
      await scene.db.outbox.create({ data: { ...due, slot: 'two', message: 'access-accepted', params: {} } })
      scene.world.clock.pass(60_000)
      await scene.world.tick()
      expect(person.chat.last?.text).toContain('Доступ открыт.')
      expect(await scene.db.outbox.findMany({ orderBy: { slot: 'asc' } })).toMatchObject([{ state: 'dropped' }, { state: 'sent' }])
    })

    it('R3 the own data come as a file, and nobody gets another’s', async () => {
      const [person, other] = [await scene.sit('town-e1'), await scene.sit('town-x')]
      for (const one of [person, other]) {
        await one.say('/start')
        await one.press('Даю согласие')
        await one.press('Да, можно')
      }
      const wish = { turn: 'weekly', on: '2026-11-20', facts: '' }
      const wishes = [
        { key: 'digest:town-e1', value: wish },
        { key: 'digest:town-e2', value: { ...wish, turn: 'daily' } },
      ]
      await scene.db.setting.createMany({ data: wishes.map((one) => ({ authorityId: TOWN, ...one })) })
      await person.say('/settings')
      await person.press('Мои данные')
      expect(person.text).toContain('Сотрудникова А. А. · специалист')
      await person.press('Получить файлом')
      expect(person.card.file).toBe('my-data-2026-11-20.json')
      const row = await scene.db.storedFile.findFirstOrThrow()
      const file = await scene.world.house.app.files.get(TOWN, row.id)
      const data = JSON.parse(new TextDecoder().decode(file?.bytes))
      expect(data).toMatchObject({ person: { name: 'Сотрудникова А. А.', unit: 'Отдел поддержки' }, roles: [{ role: 'employee' }] })
      expect(data.consents).toHaveLength(2)
      expect(data.digest).toEqual({ turn: 'weekly', on: '2026-11-20' })
      expect(JSON.stringify(data)).not.toContain('Соседова')
      await other.forge(`s:dataFile:${row.id}`)
      expect(other.text).toContain('Этого файла больше нет.')
      expect(await verifyJournals(scene.db)).toMatchObject([{ authorityId: TOWN, head: expect.any(String) }])
    })
  },
  inTownUnasked,
)
