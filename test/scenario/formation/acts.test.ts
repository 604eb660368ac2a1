import { expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { acceptAll, handOver, holder, idOfUnit, open, unitsIn } from '../../support/talk/formation.ts'
import { AUTHOR, approve, DEPUTY, HEAD, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

/** The demonstration's people and units under the rules of a real authority. */
async function under(scene: Scene, regulation: string): Promise<void> {
  await scene.db.authority.updateMany({ where: { id: 'demo' }, data: { regulation } })
  await restart(scene.world)
}

const at = async (scene: Scene, instant: string): Promise<void> => {
  scene.world.clock.set(instant)
  await scene.world.tick()
}

/** Number, date, no file. */
async function order(person: TelegramPerson, number: string, date: string): Promise<void> {
  for (const answer of [number, date]) await person.say(answer)
  await person.press('Пропустить')
}

/** The publisher records that edition № `number` stands on the site. */
async function publish(person: TelegramPerson, number: number): Promise<void> {
  await person.say('/editions')
  await person.press(`№ ${number}`)
  await person.press('Внести публикацию')
  await person.say('https://site.example/documents/list')
  await person.press('Записать')
}

describeScene(
  'a list by the act of Sverdlovsk, over the holidays of May 2026',
  (scene) => {
    it('R50 R51 R52 E12 E13 E14 from the lists of three units, with entries returned, to publication on the tenth working day', async () => {
      await scene.db.businessProcess.updateMany({ where: { unitId: 'demo-u4' }, data: { state: 'retired' } })
      await under(scene, 'sverdlovsk')
      await open(scene, '24.04.2026')
      expect(await unitsIn(scene)).toHaveLength(3)
      const [member, head] = [await holder(scene, 'workingGroupMember'), await holder(scene, 'workingGroupHead')]
      for (const unitId of await unitsIn(scene)) {
        await handOver(scene, unitId)
        const id = await idOfUnit(scene, unitId)
        await member.say('/menu')
        await member.forge(`s:submission:${id}`)
        await member.press(member.buttons[0] ?? '')
        await member.press('↩︎ Вернуть')
        await member.say('уточните реквизиты')
        const rest = member.buttons.find((label) => label.startsWith('✅ Принять остальные'))
        if (rest) await member.press(rest)
        await member.press('↩︎ Вернуть отделу с замечаниями')
      }
      await head.say('формирование перечня')
      expect(head.text).toContain('Принято перечней отделов: 0 из 3.')
      expect(head.text.match(/возвращён/g)).toHaveLength(3)
      for (const unitId of await unitsIn(scene)) {
        const id = await idOfUnit(scene, unitId)
        const { entryId } = await scene.db.entryCheck.findFirstOrThrow({ where: { submissionId: id, state: 'returned' } })
        const author = await holder(scene, 'employee', unitId)
        await author.say('/menu')
        await author.forge(`d:editEntry:${entryId}`)
        await author.press(/^✏️ 1/)
        await author.say('Окно приёма документов')
        await author.press('✅ Сохранить')
        await handOver(scene, unitId)
        const open2 = await scene.db.entryCheck.findMany({ where: { submissionId: id, state: 'open' } })
        expect(open2.map((check) => check.entryId)).toEqual([entryId])
        await acceptAll(member, id)
      }
      await head.say('формирование перечня')
      await head.press('Представить сводный перечень')
      const secretary = await holder(scene, 'workingGroupSecretary')
      const publisher = await holder(scene, 'publisher')
      await publisher.say('/menu')
      await at(scene, '2026-04-29T06:00:00.000Z')
      await secretary.say('формирование перечня')
      await secretary.press('Внести приказ')
      await order(secretary, '54', '29.04.2026')
      await secretary.press('Утвердить редакцию')
      expect(secretary.text).toContain('Опубликовать до пт 15 мая 2026: осталось 10 рабочих дней.')
      await at(scene, '2026-05-14T06:00:00.000Z')
      expect(publisher.chat.last?.text).toContain('Публикация редакции № 1: остался 1 рабочий день, до пт 15 мая 2026')
      await at(scene, '2026-05-15T06:00:00.000Z')
      expect(publisher.chat.last?.text).toContain('Публикация редакции № 1: срок сегодня')
      await publish(publisher, 1)
      expect(publisher.text).toContain('Опубликована пт 15 мая 2026: https://site.example/documents/list')
      expect(publisher.text).not.toContain('позже срока')
      const before = publisher.chat.shown.length
      await at(scene, '2026-05-18T06:00:00.000Z')
      expect(publisher.chat.shown).toHaveLength(before)
      expect(await verifyJournal(scene.db, 'demo')).not.toHaveProperty('brokenAt')
    }, 120_000)
  },
  { start: '2026-04-20T06:00:00.000Z' },
)

describeScene(
  'a list by the act of Novosibirsk',
  (scene) => {
    it('R50 R51 R61 C8 C13 C16 C17 from submissions to an edition, then a change by the route to publication on the fifth working day', async () => {
      await under(scene, 'novosibirsk')
      const coordinator = await holder(scene, 'coordinator')
      await coordinator.say('формирование перечня')
      await coordinator.press('Начать формирование')
      await coordinator.say('24.04.2026')
      await coordinator.press('Открыть формирование')
      const deputy = await scene.sit(DEPUTY)
      for (const unitId of await unitsIn(scene)) {
        await handOver(scene, unitId)
        await acceptAll(deputy, await idOfUnit(scene, unitId))
      }
      await deputy.say('формирование перечня')
      await deputy.press('Представить сводный перечень')
      await coordinator.say('формирование перечня')
      await coordinator.press('Внести приказ')
      await order(coordinator, '4239', '20.04.2026')
      await coordinator.press('Утвердить редакцию')
      expect(coordinator.text).toContain('Опубликовать до пн 27 апреля 2026: осталось 5 рабочих дней.')
      const publisher = await holder(scene, 'publisher')
      await publish(publisher, 1)

      const author = await scene.sit(AUTHOR)
      await prepareProposal(author)
      await author.press('✅ Отправить')
      for (const person of [await scene.sit(HEAD), await scene.sit(SUPERVISOR), deputy]) {
        await person.say('/approvals')
        await person.press('Ждут Вас')
        await person.press('1')
        await approve(scene.world, person)
      }
      expect(publisher.chat.last?.text).toContain('Изменение перечня № 1 согласовано и ждёт акта.')
      await at(scene, '2026-04-30T06:00:00.000Z')
      await publisher.press('Согласованные изменения')
      await publisher.press('Внести акт')
      await publisher.press('Готово')
      await order(publisher, '5000', '30.04.2026')
      await publisher.press('Посмотреть редакцию')
      expect(publisher.text).toContain('Опубликовать до пт 8 мая 2026.')
      await publisher.press('✅ Подтверждаю')
      expect(publisher.text).toContain('Опубликовать до пт 8 мая 2026: осталось 5 рабочих дней.')
      await at(scene, '2026-05-08T06:00:00.000Z')
      await publish(publisher, 2)
      expect(publisher.text).toContain('Опубликована пт 8 мая 2026')
      expect(publisher.text).not.toContain('позже срока')
      await publisher.press('Отличия от редакции № 1')
      expect(publisher.text).toContain('Добавлено: 0, изменено: 1, исключено: 0.')

      // A slip put right: it stood there only after its term, and everybody sees it.
      await at(scene, '2026-05-12T06:00:00.000Z')
      await publish(publisher, 2)
      expect(publisher.text).toContain('⚠️ Опубликована позже срока, пт 8 мая 2026.')
      await coordinator.say('статус')
      expect(coordinator.text).toContain('редакция № 2 опубликована вт 12 мая 2026, позже срока.')
    }, 120_000)
  },
  { start: '2026-04-20T06:00:00.000Z' },
)
