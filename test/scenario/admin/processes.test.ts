import { expect, it } from 'vitest'
import { describeScene, type Scene } from '../../support/scene.ts'

const ADMINISTRATOR = 'demo-p14'

async function open(scene: Scene) {
  const person = await scene.sit(ADMINISTRATOR)
  await person.say('/admin')
  await person.press('Процессы')
  return person
}

describeScene('the register of processes in the chat', (scene) => {
  it('R10 R31 a process is added with its direction and unit, found, changed and retired', async () => {
    const person = await open(scene)
    expect(person.text).toContain('1. 1.1 – Предоставление субсидии на возмещение части затрат')
    await person.press('Добавить процесс')
    await person.say('1.1.')
    expect(person.text).toContain('Номер 1.1. уже есть у другого процесса.')
    await person.say('9.9')
    await person.say('Выдача образцов')
    await person.press('меры государственной поддержки')
    await person.say('Образцы предпринимателям')
    await person.press('Услуга')
    await person.say('мер поддержки')
    await person.press('внутриведомственный')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('**9.9 – Выдача образцов**')
    expect(person.text).toContain('Подразделение: Отдел мер поддержки')
    const row = await scene.db.businessProcess.findFirstOrThrow({ where: { number: '9.9' } })
    expect(row).toMatchObject({ unitId: 'demo-u1', functionKind: 'service', reach: 'internal', state: 'active' })
    await person.press('Изменить')
    await person.press('✏️ 2')
    await person.say('Выдача лучших образцов')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('**9.9 – Выдача лучших образцов**')
    await person.press('Процессы')
    await person.press('Найти')
    await person.say('лучших')
    expect(person.text).toContain('**Процессы: «лучших»**\n1. 9.9 – Выдача лучших образцов')
    await person.press('1')
    await person.press('Исключить из реестра')
    expect(person.text).toContain('Исключить процесс «Выдача лучших образцов» из реестра?')
    await person.press('Исключить из реестра')
    expect(person.text).toContain('Процесс исключён из реестра.')
    expect((await scene.lines('process.')).map((line) => line.split(' ')[1])).toEqual(['process.add', 'process.change', 'process.retire'])
  })

  it('R34 a process with entries is not retired and stays in its direction and unit', async () => {
    const person = await open(scene)
    await person.forge('d:retireProcess:demo-b1')
    expect(person.text).toContain('Исключить пока нельзя: записей перечня – ')
    await person.forge('d:editProcess:demo-b1')
    await person.press('✏️ 3')
    await person.press('обращения и запросы')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('направление и подразделение меняются только книгой Excel')
    expect(await scene.db.businessProcess.findUnique({ where: { id: 'demo-b1' } })).toMatchObject({ area: 'support', state: 'active' })
  })

  it('R5 nobody but an administrator touches the register', async () => {
    const other = await scene.sit('demo-p1')
    for (const data of [
      's:adminProcesses',
      's:adminProcess:demo-b1',
      's:adminProcessRetire:demo-b1',
      'd:editProcess:demo-b1',
      'd:retireProcess:demo-b1',
      'd:start:businessProcess',
      'd:start:processSearch',
    ]) {
      await other.say('меню')
      await other.forge(data)
      expect(other.text, data).toContain('У Вас нет права на это действие.')
    }
  })
})
