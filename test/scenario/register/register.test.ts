import { expect, it } from 'vitest'
import { forgetGiven } from '../../../src/app/register-tasks/forget-given.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { adoptedAlready, approvedAlready } from '../../support/formation/first-edition.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { bookOf, bytesOf, type Lines } from '../../support/workbook/books.ts'

const law = regulationOf('demonstration')
const COORDINATOR = 'demo-p13'
type Line = NonNullable<Lines['processes']>[number]

const areaOf = (key: string): string => law.listRules?.directions.find((one) => one.key === key)?.ru ?? ''
const lineOf = (processNumber: string, area: string, functionName: string, process: string, unit: string, more: Line = {}): Line => ({
  ...{ processNumber, area: areaOf(area), functionName, functionKind: 'функция', process, unit, reach: 'внутриведомственный' },
  ...more,
})

const NEW = lineOf('1.4', 'support', 'Справки предпринимателям', 'Выдача справок о поддержке', 'Поддержка')
const GONE = lineOf('2.1', 'appeals', 'Работа с обращениями', 'Рассмотрение обращений граждан', 'Обращения', { retire: 'да' })
const MOVED = lineOf('4.1', 'staff', 'Кадровая работа', 'Оформление отпусков', 'Хозяйственный')
const SUBSIDY = 'Предоставление субсидии на возмещение части затрат'
const renamed = (functionName: string): Line =>
  lineOf('1.1', 'support', functionName, SUBSIDY, 'Поддержка', { functionKind: 'мера поддержки' })

/** Time goes on until what waits is worked at and said. */
async function work(scene: Scene): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await scene.world.tick()
    scene.world.clock.pass(15_000)
  }
}

/** The coordinator takes a register of these processes over. */
async function takeOver(scene: Scene, processes: readonly Line[]): Promise<TelegramPerson> {
  const person = await scene.sit(COORDINATOR)
  scene.world.clock.pass(60_000)
  await person.say('/workbook')
  await person.press('Прислать книгу')
  await person.attach('Реестр.xlsx', await bytesOf(bookOf(law, { processes })))
  await work(scene)
  if (person.chat.buttons.includes('Применить')) {
    await person.press('Применить')
    await work(scene)
  }
  return person
}

async function tasks(scene: Scene, state = 'open'): Promise<string[]> {
  const rows = await scene.db.registerTask.findMany({ where: { state } })
  return rows.map(({ kind, unitId }) => `${kind} ${unitId}`).sort()
}

const idOf = async (scene: Scene, kind: string): Promise<string> =>
  (await scene.db.registerTask.findFirstOrThrow({ where: { kind, state: 'open' } })).id

const told = async (scene: Scene): Promise<string[]> =>
  (await scene.db.outbox.findMany({ where: { message: 'register-told' }, orderBy: { personId: 'asc' } })).map(({ personId }) => personId)

describeScene('a register of processes that has changed', (scene) => {
  it('R53, R70 touches four units: each has its task, one tap leads to what follows, and the coordinator sees who has not', async () => {
    const [support, appeals, staff, household] = [
      await scene.sit('demo-p2'),
      await scene.sit('demo-p5'),
      await scene.sit('demo-p7'),
      await scene.sit('demo-p9'),
    ]
    const coordinator = await takeOver(scene, [NEW, GONE, MOVED, renamed('Возмещение затрат предпринимателям')])
    expect(await tasks(scene)).toEqual(['appeared demo-u1', 'came demo-u4', 'gone demo-u2', 'renamed demo-u1', 'went demo-u3'])
    expect((await told(scene)).sort()).toEqual(['demo-p2', 'demo-p5', 'demo-p7', 'demo-p9'])
    expect(support.chat.last?.text).toContain('Изменился реестр процессов')
    expect(support.chat.last?.text).toContain(
      'Поддержка: новый процесс «Выдача справок о поддержке» – опишите точки: осталось 10 рабочих дней',
    )
    await coordinator.say('статус')
    expect(coordinator.text).toContain('Изменения реестра, которых ещё нет в перечне: 5, подробнее – /register_changes.')
    await coordinator.say('изменения реестра')
    expect(coordinator.text).toContain('**Изменения реестра, перечень ещё не приведён в соответствие: 5**')
    expect(coordinator.text).toMatch(/Задача у: Демо-сотрудник \d+/)

    await appeals.say('задачи')
    expect(appeals.text).toContain('Обращения: процесс «Рассмотрение обращений граждан» исключён – предложите исключить его точки')
    await appeals.forge(`s:registerTask:${await idOf(scene, 'gone')}`)
    await appeals.press('Предложить исключить точки: 1')
    expect(appeals.text).toContain('Пояснительная записка')
    await appeals.say('Процесс исключён из реестра приказом.')
    expect(appeals.text).toContain(
      'Что сделать: Исключить из перечня\n3. Изменения в этом предложении: 1 позиция\n4. Основание: изменился реестр процессов',
    )
    await appeals.press('✅ Посмотреть и отправить')
    await appeals.press('✅ Отправить')
    await appeals.forge(`s:registerTask:${await idOf(scene, 'gone')}`)
    expect(appeals.text).toContain('⏳ Предложение об изменении на согласовании или ждёт акта.')
    await appeals.say('задачи')
    expect(appeals.text).not.toContain('предложите исключить')

    await staff.forge(`s:registerTask:${await idOf(scene, 'went')}`)
    expect(staff.text).toContain('За процесс теперь отвечает: Организационно-хозяйственный отдел.')
    await staff.press('Принято к сведению')
    expect(staff.text).toContain('✅ Сделано.')

    await household.forge(`s:registerTask:${await idOf(scene, 'came')}`)
    await household.press('Изменений не требуется')
    await household.say('точки и потребности прежние')
    await household.press('Подтверждаю')
    expect(household.text).toContain('✅ Подтверждено: изменений в перечне не требуется.')
    expect(household.text).toContain('Причина: точки и потребности прежние')
    const ended = await scene.db.registerTask.findFirstOrThrow({ where: { kind: 'came' } })
    expect(ended.given).toMatchObject({ personId: 'demo-p9', channel: 'telegram' })
    await scene.world.house.app.committer.run([], ({ tx }) => forgetGiven(tx, 'demo', 'demo-p9'))
    expect((await scene.db.registerTask.findUniqueOrThrow({ where: { id: ended.id } })).given).toEqual({ personId: 'demo-p9' })

    await support.forge(`s:registerTask:${await idOf(scene, 'appeared')}`)
    expect(support.buttons).toContain('Описать точки')
    await support.press('Описать точки')
    expect(support.text).toContain('Выдача справок о поддержке')
    expect(await tasks(scene)).toEqual(['appeared demo-u1', 'gone demo-u2', 'renamed demo-u1'])
    await coordinator.say('/register_changes')
    expect(coordinator.text).toContain('перечень ещё не приведён в соответствие: 2')
  })

  it('R53 the same register again opens nothing, and a second one joins the first', async () => {
    await takeOver(scene, [renamed('Возмещение затрат'), MOVED])
    const before = await scene.db.registerTask.findMany({ orderBy: { id: 'asc' } })
    await takeOver(scene, [renamed('Возмещение затрат'), MOVED])
    expect(await scene.db.registerTask.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    await takeOver(scene, [renamed('Возмещение части затрат')])
    expect(await tasks(scene)).toEqual(['came demo-u4', 'renamed demo-u1', 'went demo-u3'])
    const task = await scene.db.registerTask.findFirstOrThrow({ where: { kind: 'renamed' } })
    expect(task.change).toMatchObject({
      before: { functionName: 'Субсидии предпринимателям' },
      after: { functionName: 'Возмещение части затрат' },
    })
    expect((await told(scene)).filter((id) => id === 'demo-p2')).toHaveLength(1)
  })

  it('R53, R61 the task of a process that is gone is done when no line of the edition in force has it, not before', async () => {
    await adoptedAlready(scene.db)
    await takeOver(scene, [GONE])
    const task = await scene.db.registerTask.findFirstOrThrow({ where: { kind: 'gone' } })
    const points = await scene.db.touchpointEntry.findMany({ where: { processId: task.processId } })
    for (const [at, { id }] of points.entries()) await approvedAlready(scene.db, at + 1, id, null)
    await work(scene)
    expect(await tasks(scene)).toEqual(['gone demo-u2'])
    const appeals = await scene.sit('demo-p5')
    await appeals.say('/menu')
    await appeals.forge(`s:registerTask:${task.id}`)
    expect(appeals.text).toContain('⏳ Предложение об изменении на согласовании или ждёт акта.')
    await scene.db.editionEntry.deleteMany({ where: { processId: task.processId } })
    scene.world.clock.pass(60_000)
    await work(scene)
    expect(await tasks(scene)).toEqual([])
  })

  it('R72 a unit is reminded by the ladder; one without a responsible person through its head, without a head through the coordinator', async () => {
    await scene.db.roleGrant.deleteMany({ where: { unitId: 'demo-u2', role: 'interactionOfficer' } })
    await scene.db.roleGrant.deleteMany({ where: { unitId: 'demo-u4', role: { in: ['interactionOfficer', 'unitHead'] } } })
    const [head, coordinator] = [await scene.sit('demo-p6'), await takeOver(scene, [GONE, MOVED])]
    expect((await told(scene)).sort()).toEqual(['demo-p13', 'demo-p6', 'demo-p7'])
    expect(head.chat.last?.text).toContain('процесс «Рассмотрение обращений граждан» исключён')
    const { dueOn } = await scene.db.registerTask.findFirstOrThrow({ where: { kind: 'gone' } })
    expect(dueOn).toBe('2026-12-04')
    scene.world.clock.set('2026-12-03T07:00:00.000Z')
    await work(scene)
    expect(head.chat.last?.text).toContain('остался 1 рабочий день, до пт 4 декабря 2026')
    scene.world.clock.set('2026-12-09T07:00:00.000Z')
    await work(scene)
    expect(coordinator.chat.last?.text).toContain('Обращения: процесс «Рассмотрение обращений граждан» исключён')
    expect(coordinator.chat.last?.text).toContain('просрочено на 3 рабочих дня')
    await coordinator.forge(`s:registerTask:${await idOf(scene, 'came')}`)
    expect(coordinator.buttons).toContain('Изменений не требуется')
  })

  it('R5 nobody of another unit ends a task, and an employee proposes but does not confirm', async () => {
    await takeOver(scene, [GONE])
    const id = await idOf(scene, 'gone')
    const [employee, other] = [await scene.sit('demo-p4'), await scene.sit('demo-p7')]
    for (const person of [employee, other]) await person.say('/menu')
    await other.forge(`d:startUnneeded:${id}`)
    expect(other.text).toContain('У Вас нет права на это действие.')
    await employee.forge(`d:startUnneeded:${id}`)
    expect(employee.text).toContain('У Вас нет права на это действие.')
    await employee.forge(`s:registerTask:${id}`)
    expect(employee.buttons).toContain('Предложить исключить точки: 1')
    expect(employee.buttons).not.toContain('Изменений не требуется')
  })
})
