import { expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { bookOf, bytesOf, filledIn, type Lines } from '../../support/workbook/books.ts'
import { tidyLines } from '../../support/workbook/lines.ts'

const law = regulationOf('demonstration')
const COORDINATOR = 'demo-p13'

const LINES: Lines = {
  units: [{ name: 'Отдел цифрового развития', short: 'Цифра' }],
  staff: [
    {
      person: 'Образцова О. О.',
      position: 'Начальник отдела',
      unit: 'Цифра',
      roles: 'начальник подразделения',
      email: 'Obraztsova@example.org',
    },
    { person: '=Пробный П. П.', position: 'Специалист', unit: 'Отдел цифрового развития', roles: 'сотрудник; член рабочей группы' },
  ],
  processes: [
    {
      processNumber: '9.10',
      area: 'рассмотрение обращений и запросов',
      functionName: 'Ведение сайта «ведомства»',
      functionKind: 'функция',
      process: 'Размещение новостей',
      unit: 'Цифра',
      reach: 'внутриведомственный',
    },
  ],
  order: [{ editionNumber: '1', orderNumber: '54-П', orderDate: '11.04.2024' }],
  list: [
    {
      area: 'рассмотрение обращений и запросов',
      businessProcess: 'Размещение новостей',
      touchpoint: 'Официальный сайт',
      needs: 'получение консультации; узнать 😀 новости',
      kind: 'цифровая',
    },
  ],
}

/** The bytes of the file of that name that the bot made. */
async function fileOf(scene: Scene, name: string): Promise<Uint8Array> {
  const row = await scene.db.storedFile.findFirstOrThrow({ orderBy: { createdAt: 'desc' }, where: { personId: COORDINATOR, name } })
  return (await scene.world.house.app.files.get('demo', row.id))?.bytes ?? new Uint8Array()
}

/** Time goes on until what waits is worked at and said: a chat that has just been answered has its message a little later. */
async function work(scene: Scene): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await scene.world.tick()
    scene.world.clock.pass(15_000)
  }
}

async function send(scene: Scene, person: TelegramPerson, bytes: Uint8Array, name = 'Книга.xlsx'): Promise<void> {
  scene.world.clock.pass(60_000)
  await person.say('/workbook')
  await person.press('Прислать книгу')
  await person.attach(name, bytes)
  await work(scene)
}

const lastText = (person: TelegramPerson): string => person.chat.last?.text ?? ''

describeScene('a workbook of registers and the list in force', (scene) => {
  it('R41 goes from the template to an edition with its order, and changes nothing the second time', async () => {
    const person = await scene.sit(COORDINATOR)
    await person.say('загрузить книгу')
    await person.press('Шаблон')
    expect(person.card.file).toBe('Реестры и перечень.xlsx')
    const bytes = await filledIn(await fileOf(scene, 'Реестры и перечень.xlsx'), law, LINES)
    await person.press('Прислать книгу')
    await person.attach('Реестры.xlsx', bytes)
    expect(person.text).toContain('идёт проверка')
    await work(scene)
    expect(lastText(person)).toContain('замечаний нет')
    expect(lastText(person)).toContain('Подразделения: добавить 1')
    expect(lastText(person)).toContain('Сотрудники: добавить 2')
    expect(lastText(person)).toContain('Редакция перечня № 1, приказ № 54-П от 11.04.2024, точек: 1')
    expect(await scene.db.unit.count({ where: { name: 'Отдел цифрового развития' } })).toBe(0)
    await person.press('Применить')
    expect(person.text).toContain('Изменения вносятся')
    await work(scene)
    expect(lastText(person)).toContain('Книга внесена')
    const unit = await scene.db.unit.findFirstOrThrow({ where: { name: 'Отдел цифрового развития' } })
    const staff = await scene.db.person.findMany({ where: { unitId: unit.id }, orderBy: { displayName: 'asc' } })
    expect(staff.map(({ displayName, email, state }) => [displayName, email, state])).toEqual([
      ['=Пробный П. П.', '', 'active'],
      ['Образцова О. О.', 'obraztsova@example.org', 'active'],
    ])
    const place = await scene.db.businessProcess.findFirstOrThrow({ where: { number: '9.10' } })
    const [entry] = await scene.entries(place.id)
    expect(entry).toMatchObject({
      name: 'Официальный сайт',
      nameKey: 'официальныйсайт',
      state: 'approved',
      kind: 'digital',
      subtype: 'site',
      needs: ['consultation', 'other'],
      otherNeed: 'узнать 😀 новости',
      authorId: COORDINATOR,
    })
    const edition = await scene.db.edition.findFirstOrThrow({ where: { number: 1 } })
    expect(edition).toMatchObject({ orderNumber: '54-П', orderDate: '2024-04-11', layout: 'sverdlovsk', origin: 'import' })
    const frozen = await scene.db.editionEntry.findMany({ where: { editionId: edition.id } })
    expect(frozen.map(({ entryId, position }) => [entryId, position])).toEqual([[entry?.id, 0]])
    expect(await scene.lines('workbook.')).toHaveLength(3)
    const before = await scene.db.journal.count()
    await send(scene, person, bytes)
    expect(lastText(person)).toContain('менять нечего')
    expect(person.chat.buttons).not.toContain('Применить')
    expect(await scene.lines('workbook.apply')).toHaveLength(1)
    expect((await scene.db.journal.count()) - before).toBeGreaterThan(0)
  })

  it('R41 what left the list in force is approved no more, and the register of the demonstration stays', async () => {
    const person = await scene.sit(COORDINATOR)
    const approved = await scene.db.touchpointEntry.count({ where: { state: 'approved' } })
    expect(approved).toBeGreaterThan(0)
    await send(scene, person, await bytesOfLines(LINES))
    expect(lastText(person)).toContain(`Перечень: добавить 1, исключить ${approved}`)
    const units = await scene.db.unit.count()
    await person.press('Применить')
    await work(scene)
    expect(await scene.db.touchpointEntry.count({ where: { state: 'approved' } })).toBe(1)
    expect(await scene.db.unit.count()).toBe(units + 1)
  })

  it('R94 every problem is told of with its cell, and the marked workbook comes back', async () => {
    const person = await scene.sit(COORDINATOR)
    const staff = [
      { ...LINES.staff?.[0], roles: 'царь' },
      { ...LINES.staff?.[1], position: '' },
    ]
    await send(scene, person, await bytesOfLines({ ...LINES, staff }))
    expect(lastText(person)).toContain('В книге 2 замечания')
    expect(lastText(person)).toContain('Сотрудники, D2: Роль «царь» неизвестна')
    expect(lastText(person)).toContain('Сотрудники, B3: Ячейка пуста')
    expect(person.chat.buttons).not.toContain('Применить')
    await person.press('Файл с пометками')
    expect(person.card.file).toBe('Книга с пометками.xlsx')
    const marked = await readBook(await fileOf(scene, 'Книга с пометками.xlsx'))
    if ('refused' in marked) throw new Error(marked.refused)
    const sheet = marked.sheets.find(({ name }) => name === 'Сотрудники')
    expect(sheet?.rows.find(({ at }) => at === 2)?.cells.at(-1)?.text).toContain('D2: Роль «царь» неизвестна')
    expect(marked.sheets[0]?.rows.map(({ cells }) => cells[1]?.text)).toEqual(['Ячейка', 'D2', 'B3'])
    await person.forge(`d:applyWorkbook:${(await scene.db.workbookImport.findFirstOrThrow()).id}:1`)
    expect(person.text).toContain('сначала исправьте')
    expect(await scene.db.unit.count({ where: { short: 'Цифра' } })).toBe(0)
  })

  it('R5 what was confirmed is checked anew when the database has moved on', async () => {
    const person = await scene.sit(COORDINATOR)
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    await scene.db.unit.create({ data: { id: 'other', authorityId: 'demo', name: 'ОТДЕЛ цифрового развития', short: 'Ц' } })
    await person.press('Применить')
    await work(scene)
    expect(lastText(person)).toContain('проверена заново')
    expect(lastText(person)).toContain('Подразделения: изменить 1')
    await person.press('Применить')
    await work(scene)
    expect(await scene.db.unit.findFirstOrThrow({ where: { id: 'other' } })).toMatchObject({
      name: 'Отдел цифрового развития',
      short: 'Цифра',
    })
  })

  it('R5 an employee has no part in it, by menu, command or forged press', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/menu')
    expect(person.buttons).not.toContain('Загрузка книгой')
    await person.say('/workbook')
    expect(person.text).toContain('нет права')
    for (const data of ['d:makeWorkbook:filled', 'd:start:workbook', 's:workbookFile:demo']) {
      await person.forge(data)
      expect(person.text).toContain('нет права')
    }
    expect(await scene.db.storedFile.count()).toBe(0)
  })

  it('R5 a coordinator cannot make anybody an administrator', async () => {
    const person = await scene.sit(COORDINATOR)
    const staff = [{ ...LINES.staff?.[0], roles: 'администратор' }]
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [], staff }))
    expect(lastText(person)).toContain('Назначать и снимать администраторов может только администратор')
  })

  it('R5 whose right is gone between the press and the effect has nothing taken over', async () => {
    const person = await scene.sit(COORDINATOR)
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    await person.press('Применить')
    await scene.db.roleGrant.deleteMany({ where: { personId: COORDINATOR } })
    await work(scene)
    expect(lastText(person)).toContain('права на неё больше нет')
    expect(await scene.db.unit.count({ where: { short: 'Цифра' } })).toBe(0)
  })

  it('R98 another file, a damaged one and one without sheets are refused with the way out', async () => {
    const person = await scene.sit(COORDINATOR)
    await person.say('/workbook')
    await person.press('Прислать книгу')
    await person.attach('план.txt', Buffer.from('план'))
    expect(person.text).toContain('Это не книга XLSX')
    await send(scene, person, await bytesOf({ sheets: [{ name: 'Лист1', rows: [{ at: 1, cells: [{ text: 'план' }] }] }] }))
    expect(lastText(person)).toContain('нет ни одного листа из шаблона')
  })

  it('R41 an authority of 100 units, 1000 people and a list of 2000 points comes whole, and nothing of it twice', async () => {
    const person = await scene.sit('demo-p14')
    const bytes = await bytesOfLines(tidyLines(law, { units: 100, staff: 1000, processes: 400, list: 2000 }))
    await send(scene, person, bytes)
    expect(lastText(person)).toContain('Сотрудники: добавить 1\u00a0000')
    await person.press('Применить')
    await work(scene)
    expect(lastText(person)).toContain('Книга внесена')
    expect(await scene.db.unit.count({ where: { short: { startsWith: 'О-' } } })).toBe(100)
    expect(await scene.db.person.count({ where: { email: { endsWith: '@example.org' } } })).toBe(1000)
    expect(await scene.db.touchpointEntry.count({ where: { state: 'approved' } })).toBe(2000)
    expect(await scene.db.editionEntry.count()).toBe(2000)
    await send(scene, person, bytes)
    expect(lastText(person)).toContain('менять нечего')
  }, 60_000)

  it('R41 is given up at a wish, and an earlier one when another comes', async () => {
    const person = await scene.sit(COORDINATOR)
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    await person.press('Отмена')
    expect(person.text).toContain('ничего не изменено')
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    const states = (await scene.db.workbookImport.findMany({ orderBy: { createdAt: 'asc' } })).map(({ state }) => state)
    expect(states).toEqual(['dropped', 'dropped', 'checked'])
  })

  it('R41 a process that goes to another unit takes its points along', async () => {
    const person = await scene.sit(COORDINATOR)
    const place = await scene.db.businessProcess.findFirstOrThrow({ where: { id: 'demo-b1' } })
    const moved = {
      processNumber: place.number,
      area: 'предоставление мер государственной поддержки',
      functionName: place.functionName,
      functionKind: 'мера поддержки',
      process: place.name,
      unit: 'Кадры и учёт',
      reach: 'внутриведомственный',
    }
    await send(scene, person, await bytesOfLines({ processes: [moved] }))
    expect(lastText(person)).toContain('Процессы: изменить 1')
    await person.press('Применить')
    await work(scene)
    const units = new Set((await scene.entries('demo-b1')).map(({ unitId }) => unitId))
    expect([...units]).toEqual(['demo-u3'])
  })

  it('R94 goes on after the program died, whether it was checking or taking over', async () => {
    const person = await scene.sit(COORDINATOR)
    await person.say('/workbook')
    await person.press('Прислать книгу')
    await person.attach('Книга.xlsx', await bytesOfLines({ units: LINES.units ?? [] }))
    const row = await scene.db.workbookImport.findFirstOrThrow()
    const dead = { ...(row.report as object), stage: 'reading', attempts: 1, since: scene.world.clock.now().toISOString() }
    await scene.db.workbookImport.update({ where: { id: row.id }, data: { report: dead } })
    await restart(scene.world)
    await scene.world.tick()
    expect(await scene.db.workbookImport.findFirstOrThrow()).toMatchObject({ state: 'received' })
    scene.world.clock.pass(31_000)
    await work(scene)
    expect(lastText(person)).toContain('Подразделения: добавить 1')
    await person.press('Применить')
    await restart(scene.world)
    await work(scene)
    await work(scene)
    expect(lastText(person)).toContain('Книга внесена')
    expect(await scene.db.unit.count({ where: { short: 'Цифра' } })).toBe(1)
    expect(await scene.lines('workbook.apply')).toHaveLength(1)
  })

  it('R94 a workbook that the program does not survive is given up, and the person is told', async () => {
    const person = await scene.sit(COORDINATOR)
    await person.say('/workbook')
    await person.press('Прислать книгу')
    await person.attach('Книга.xlsx', await bytesOfLines({ units: LINES.units ?? [] }))
    const { id } = await scene.db.workbookImport.findFirstOrThrow()
    await scene.db.workbookImport.update({ where: { id }, data: { report: { attempts: 3 } } })
    await work(scene)
    expect(lastText(person)).toContain('не удалось обработать')
    expect(await scene.db.workbookImport.findFirstOrThrow()).toMatchObject({ state: 'failed' })
  })

  it('R41 a second press of «Применить», an old card and a forged press change nothing more', async () => {
    const person = await scene.sit(COORDINATOR)
    await send(scene, person, await bytesOfLines({ units: LINES.units ?? [] }))
    const data = person.chat.last?.rows.flat().find(({ label }) => label === 'Применить')?.data ?? ''
    await person.forge(data.replace(/:1$/, ':0'))
    expect(await scene.db.workbookImport.findFirstOrThrow()).toMatchObject({ state: 'checked' })
    await person.forge(data)
    await person.forge(data)
    await work(scene)
    await person.forge(data)
    expect(lastText(person)).toContain('Книга внесена')
    await work(scene)
    expect(await scene.lines('workbook.')).toHaveLength(3)
    const stranger = await scene.sit('demo-p14')
    await stranger.say('/menu')
    await stranger.forge(data)
    expect(stranger.text).toContain('Этой загрузки больше нет')
  })

  it('R96 is sent and confirmed in the web chat too', async () => {
    const person = await WebPerson.visit(scene.world)
    await person.say('/start')
    await person.press('1')
    await scene.db.account.updateMany({ where: { channel: 'web' }, data: { personId: COORDINATOR } })
    await person.say('загрузить книгу')
    await person.press('Шаблон')
    const made = (await person.seen()).at(-1)
    expect(made?.file).toBe('Реестры и перечень.xlsx')
    await person.press('Прислать книгу')
    await person.attach('Книга.xlsx', await filledIn(await fileOf(scene, 'Реестры и перечень.xlsx'), law, LINES))
    await work(scene)
    expect((await person.seen()).at(-1)?.text).toContain('Редакция перечня № 1')
    await person.press('Применить')
    await work(scene)
    expect((await person.seen()).at(-1)?.text).toContain('Книга внесена')
    expect(await scene.db.edition.count()).toBe(1)
  })

  it('R41 the workbook with the present data changes nothing, whatever the demonstration holds', async () => {
    const person = await scene.sit(COORDINATOR)
    await person.say('загрузить книгу')
    await person.press('Книга с нынешними данными')
    expect(person.card.file).toBe('Реестры и перечень, 20.11.2026.xlsx')
    const bytes = await fileOf(scene, 'Реестры и перечень, 20.11.2026.xlsx')
    expect(await scene.lines('workbook.export')).toHaveLength(1)
    await send(scene, person, bytes)
    // Without an edition the list of the demonstration has no order yet.
    expect(lastText(person)).toContain('нужна ровно одна строка на листе «Приказ»')
    expect(lastText(person)).toContain('В книге 1 замечание')
  })
})

function bytesOfLines(lines: Lines): Promise<Uint8Array> {
  return bytesOf(bookOf(law, lines))
}
