import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** Somebody whose account is in ADMIN_IDS. */
function configured(scene: Scene): TelegramPerson {
  const person = scene.stranger()
  ;(scene.world.house.app.adminIds as Set<string>).add(`telegram:${person.chat.id}`)
  return person
}

/** Introduces the administrator. */
async function introduce(person: TelegramPerson): Promise<void> {
  await person.say('/start')
  await person.press('Представиться')
  await person.say('Образцова А.Б.')
  await person.say('консультант')
  await person.press('✅ Сохранить')
}

/** Answers the whole set-up, up to the review. */
async function answer(person: TelegramPerson, linkOnly = false): Promise<void> {
  await person.say('Министерство образцового развития')
  await person.press('Министерства образцового развития')
  await person.say('Минобразцов')
  await person.press('1')
  await person.press('1')
  await person.press('2')
  await person.press('☐ 1')
  await person.press('Готово')
  await person.say('Омск')
  await person.say('8:30-17:15')
  await person.press('Готово')
  if (linkOnly) await person.press('☐ Telegram')
  await person.press(linkOnly ? 'Готово' : 'Показывать во всех')
  await person.press('Служебные обязанности')
}

const row = (scene: Scene) => scene.db.authority.findUniqueOrThrow({ where: { id: 'own' } })

describeScene(
  'the set-up of an empty installation',
  (scene) => {
    it('R1 R55 R97 goes from the first words of an account of ADMIN_IDS to an authority with its rules', async () => {
      const person = configured(scene)
      person.chat.person.first_name = 'Imya'
      await person.say('здравствуйте')
      expect(person.text).toContain('**Здравствуйте, Вы – администратор**')
      expect(await scene.db.person.findMany()).toMatchObject([{ displayName: '', position: '', state: 'active' }])
      await person.press('Представиться')
      await person.say('Образцова')
      expect(person.text).toContain('Нужны фамилия и инициалы')
      await person.say('Образцова А.Б.')
      await person.say('консультант')
      await person.press('✅ Сохранить')
      expect(person.text).toContain('Теперь – настройка ведомства')
      await person.say('Министерство образцового развития')
      expect(person.text).toContain('Похоже, так: «Министерства образцового развития».')
      await person.press('Министерства образцового развития')
      await person.say('Минобразцов')
      expect(person.text).toContain('1. Порядок разработки сегментов (Новосибирская область)')
      await person.press('1')
      await person.press('1')
      expect(person.text).toContain('**Как согласуются изменения перечня?**')
      await person.press('2')
      await person.press('☐ 1')
      await person.press('Готово')
      await person.say('Омск')
      await person.say('до упора')
      expect(person.text).toContain('Не удалось понять часы.')
      await person.say('8:30-17:15')
      await person.press('Готово')
      expect(person.text).toContain('В каких мессенджерах не показывать')
      await person.press('Показывать во всех')
      await person.press('Служебные обязанности')
      expect((await row(scene)).setUpAt).toBeNull()
      await person.press('Применить настройки')
      expect(person.text).toContain('✅ **Министерство образцового развития: настройки действуют**')
      expect(person.text).toContain('Перечень точек: Порядок ведения перечня (Свердловская область)')
      expect(person.text).toContain('Время: Омск, рабочие часы 08:30–17:15')
      expect(person.text).not.toContain('только ссылка')
      const { authorities } = scene.world.house.app
      const { regulation, timeZone, setUp } = authorities.get('own')
      expect(regulation.profileRules).not.toBeNull()
      expect(regulation.listRules?.directions).toHaveLength(7)
      expect(regulation.settings).toMatchObject({
        workingHours: { from: '08:30', to: '17:15' },
        personalData: { legalBasis: 'officialDuty' },
      })
      expect(regulation.settings.approval.route?.map(({ role }) => role)).toEqual([
        'unitHead',
        'supervisingDeputy',
        'clientCentricityDeputy',
      ])
      expect([timeZone, setUp]).toEqual(['Asia/Omsk', true])
      expect((await row(scene)).settings).toMatchObject({
        channels: { web: 'full', telegram: 'full' },
        names: { genitive: 'Министерства образцового развития', short: 'Минобразцов' },
      })
      const [admin] = await scene.db.person.findMany()
      expect(admin).toMatchObject({ displayName: 'Образцова А. Б.', position: 'консультант' })
      const lines = await scene.lines('a')
      expect(lines.map((line) => line.split(' ').slice(-2).join(' '))).toEqual([
        'authority.create authority:own',
        `administrator.appoint person:${admin?.id}`,
        'authority.setUp authority:own',
      ])
      await person.say('меню')
      expect(person.text).toContain('**Образцова А. Б.**')
      await restart(scene.world)
      expect(scene.world.house.app.authorities.get('own').regulation.listRules?.directions).toHaveLength(7)
    })

    it('R97 whoever chooses that a messenger shows links only is led to the web chat from the next card on', async () => {
      const person = configured(scene)
      await introduce(person)
      await answer(person, true)
      await person.press('Применить настройки')
      expect(person.text).toContain('Разговор с ботом продолжается в веб-чате')
      expect(person.text).not.toContain('образцового')
      expect((await row(scene)).settings).toMatchObject({ channels: { web: 'full', telegram: 'linkOnly' } })
    })

    it('R90 R97 is kept where it was left, and changed later from what holds', async () => {
      const person = configured(scene)
      await introduce(person)
      await person.say('Министерство образцового развития')
      await person.press('⏸ Позже')
      await restart(scene.world)
      await person.say('меню')
      await person.press(/Продолжить/)
      expect(person.text).toContain('родительном падеже')
      await person.press('← Назад')
      await answer(person)
      await person.press('Применить настройки')
      await person.say('/admin')
      await person.press('Ведомство')
      await person.press(/^✏️ 1$/)
      await person.say('Комитет образцов')
      await person.press('Применить настройки')
      expect(scene.world.house.app.authorities.get('own').name).toBe('Комитет образцов')
      expect(await scene.lines('authority.change')).toHaveLength(1)
      const kept = await scene.db.setting.findMany({ where: { key: { startsWith: 'setting-history:' } } })
      expect(kept.map(({ key, value }) => [key, value])).toEqual([
        ['setting-history:name', [expect.objectContaining({ from: 'Министерство образцового развития', to: 'Комитет образцов' })]],
      ])
    })

    it('R5 the procedure of the list stays while there are entries by it', async () => {
      const person = configured(scene)
      await introduce(person)
      await answer(person)
      await person.press('Применить настройки')
      const entry = {
        id: 'e1',
        authorityId: 'own',
        unitId: 'u1',
        processId: 'b1',
        area: 'support',
        name: 'Сайт',
        nameKey: 'сайт',
        kind: 'digital',
        subtype: 'site',
        needs: [],
        otherNeed: '',
        actions: '',
        specifics: '',
        sourceKind: 'law',
        sourceRef: '',
        marks: [],
        state: 'draft',
        authorId: '',
        createdAt: '',
        updatedAt: '',
        revision: 1,
        searchKey: '',
      }
      await scene.db.touchpointEntry.create({ data: entry })
      await person.say('/menu')
      await person.forge('d:startSetUp')
      await person.press('✏️ 5')
      await person.press('2')
      await person.press('Применить настройки')
      expect(person.text).toContain('Порядок перечня меняется только на пустом перечне.')
      expect(scene.world.house.app.authorities.get('own').regulation.listRules?.directions).toHaveLength(7)
    })

    it('R2 a stranger who is not in ADMIN_IDS is refused, before and after the set-up', async () => {
      const stranger = scene.stranger()
      await stranger.say('/start')
      expect(stranger.text).toContain('Здравствуйте. Этот бот – для сотрудников ведомства')
      for (const data of ['d:startSetUp', 'd:start:introduce', 's:setUpDone', 's:admin']) {
        await stranger.forge(data)
        expect(stranger.text).toContain('Вас в его списке пока нет.')
      }
      expect(await scene.db.person.count()).toBe(0)
      const person = configured(scene)
      await introduce(person)
      await answer(person)
      await person.press('Применить настройки')
      await stranger.say('/start')
      expect(stranger.text).toContain('Этот бот – для сотрудников Министерства образцового развития')
    })

    it('R4 an administrator of ADMIN_IDS who was blocked stays blocked, and a second one of the list comes in beside', async () => {
      const person = configured(scene)
      await introduce(person)
      await answer(person)
      await person.press('Применить настройки')
      await scene.db.person.updateMany({ data: { state: 'blocked' } })
      await person.say('/start')
      expect(person.text).toContain('Доступ к боту закрыт')
      const second = configured(scene)
      await introduce(second)
      expect(second.text).toContain('**Образцова А. Б.**')
      expect(await scene.db.person.count()).toBe(2)
      await second.forge('d:start:introduce')
      expect(second.text).toContain('У Вас нет права на это действие.')
    })
  },
  { demo: false },
)
