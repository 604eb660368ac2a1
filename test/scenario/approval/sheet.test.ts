import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { tick } from '../../support/contract/chat-person.ts'
import { readDocx } from '../../support/documents/read-docx.ts'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, NOTE, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

describeScene('the approval sheet', (scene) => {
  it('R60 R62 R63 names rounds, people with positions, decisions, remarks, times and channel, the note, and the head of the journal', async () => {
    const [author, head, supervisor, deputy] = [
      await scene.sit(AUTHOR),
      await scene.sit(HEAD),
      await scene.sit(SUPERVISOR),
      await scene.sit(DEPUTY),
    ]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    await head.press('↩︎ На доработку')
    await head.say('Дополните записку')
    await pass(scene.world)
    await author.press('Доработать')
    await author.press('Ещё ▸ 1/2')
    await author.press('✏️ 7')
    await author.say(`${NOTE} С 1 октября.`)
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await pass(scene.world)
    await head.press('С замечанием')
    await head.say('Проверить часы приёма')
    await pass(scene.world)
    await approve(scene.world, supervisor)
    await approve(scene.world, deputy)
    await author.press('Открыть')
    const { head: chain } = (await verifyJournal(scene.db, 'demo')) as { head: string }
    await author.press('📄 Лист согласования')
    expect(author.card.file).toMatch(/^Лист согласования – Предложение об изменении перечня точек взаимодействия № 1 – 20\.11\.2026\.docx$/)
    const bytes = author.chat.last?.file?.bytes ?? new Uint8Array()
    if (process.env['SHEET']) writeFileSync(process.env['SHEET'], bytes)
    const { paragraphs, tables } = readDocx(bytes)
    expect(paragraphs).toEqual(expect.arrayContaining(['Цикл согласования 1', 'Цикл согласования 2', `${NOTE} С 1 октября.`]))
    const [first, second] = tables.slice(-2)
    expect(first?.map((row) => [row[0], row[2], row[4]])).toEqual([
      ['Этап', 'Решение', 'Замечание'],
      ['автор', 'отправлено', ''],
      ['начальник структурного подразделения департамента, ответственного за процесс', 'на доработку', 'Дополните записку'],
    ])
    expect(second?.slice(2).map((row) => [row[1], row[2], row[4]])).toEqual([
      ['Демо-сотрудник 3, Начальник отдела мер поддержки', 'согласовано с замечанием', 'Проверить часы приёма'],
      ['Демо-сотрудник 10, Заместитель руководителя, курирующий поддержку и обращения', 'согласовано', ''],
      ['Демо-сотрудник 11, Заместитель руководителя, ответственный за клиентоцентричность', 'согласовано', ''],
    ])
    expect(second?.[2]?.[3]).toMatch(/^20\.11\.2026 09:\d\d, Telegram$/)
    expect(tables.flat()).toContainEqual(['Потребности', expect.any(String), expect.stringContaining('консультац')])
    expect(paragraphs.join('\n')).toContain(chain)
    expect(paragraphs.join('\n')).toContain('Простой электронной подписью они не считаются')
    await author.press('← К предложению')
    await author.press('📄 Предложение')
    expect(author.card.file).toMatch(/^Предложение об изменении перечня точек взаимодействия № 1 – 20\.11\.2026\.docx$/)
    const proposal = author.chat.shown.findLast(({ file }) => file)?.file?.bytes ?? new Uint8Array()
    if (process.env['SHEET']) writeFileSync(`${process.env['SHEET']}.proposal.docx`, proposal)
    const paper = readDocx(proposal)
    expect(paper.paragraphs).toEqual(expect.arrayContaining(['Пояснительная записка', `${NOTE} С 1 октября.`]))
    const rows = paper.tables.flat()
    expect(rows).toContainEqual(['Основание', expect.stringContaining('подп. 3 п. 15')])
    expect(rows).toContainEqual(['Потребности', expect.any(String), expect.stringContaining('консультац')])
    expect(paper.paragraphs.join('\n')).toMatch(/Цикл согласования 2: Демо-сотрудник 1, .+, 20\.11\.2026 09:\d\d, Telegram/)
    expect(paper.paragraphs.join('\n')).not.toContain('Проверить часы приёма')
  })

  it('R54 R56 whoever decides has both papers two taps away, with the note’s file and the source document named', async () => {
    const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
    await author.say('/propose')
    await author.say('Сайт')
    await author.press('Изменить')
    await tick(author, 'Особенности')
    await author.press('Готово')
    await author.say('Только после входа')
    await author.press('Достаточно')
    await author.press('Уточнение без основания')
    await author.press('Приложу файлом')
    await author.attach('Записка.txt', new TextEncoder().encode('Причины.'))
    await author.press('✅ Посмотреть и отправить')
    expect(author.buttons).toContain('📄 Предложение')
    expect(author.buttons).not.toContain('📄 Лист согласования')
    await author.press('✅ Отправить')
    await scene.world.tick()
    await head.press('📄 Документы')
    expect(head.buttons).toEqual(['📄 Предложение', '📄 Лист согласования', '← К предложению'])
    await head.press('📄 Предложение')
    const { paragraphs, tables } = readDocx(head.chat.shown.findLast(({ file }) => file)?.file?.bytes ?? new Uint8Array())
    expect(paragraphs).toContain('Приложен файл: Записка.txt')
    expect(tables.flat()).toContainEqual(['Основание', 'Уточнение без основания'])
  })

  it('R5 a sheet is made for nobody who may not see the proposal', async () => {
    const author = await scene.sit(AUTHOR)
    await prepareProposal(author)
    await author.press('✅ Отправить')
    const [row] = await scene.db.changeProposal.findMany()
    const other = await scene.sit('demo-p4')
    await other.say('/menu')
    await other.forge(`d:askDocument:approval:${row?.id}:docx`)
    expect(other.text).toContain('У Вас нет права')
    expect(await scene.db.storedFile.count()).toBe(0)
  })
})
