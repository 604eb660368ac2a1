import { expect, it } from 'vitest'
import { readDocx } from '../../support/documents/read-docx.ts'
import { adopt } from '../../support/editions.ts'
import { describeScene } from '../../support/scene.ts'

describeScene('the editions of the list', (scene) => {
  it('R41 R51 before the first one says so and how a list in force is taken over', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('редакции')
    expect(person.text).toContain('Утверждённых редакций пока нет.')
  })

  it('R51 an edition shows its order and what it changed, and comes out as a paper without the mark of a draft', async () => {
    await adopt(scene, 1, 1)
    const entries = await adopt(scene, 2, 0, { edit: (body) => (body.id === 'demo-e2' ? { ...body, needs: [] } : body) })
    const person = await scene.sit('demo-p1')
    await person.say('/editions')
    expect(person.text).toContain('№ 2 – приказ от ср 11 февраля 2026 № 20-П')
    await person.press('№ 2')
    expect(person.text).toContain(
      '**Редакция № 2**\nУтверждена приказом № 20-П, ср 11 февраля 2026.\n✅ Действующая: более поздних редакций нет.',
    )
    expect(person.text).toContain(`Точек взаимодействия: ${entries.length}`)
    await person.press('Отличия от редакции № 1')
    expect(person.text).toContain('Добавлено: 1, изменено: 1, исключено: 0.')
    expect(person.text).toMatch(/Изменена: .+ \(потребности\)\n/)
    await person.press('← К редакции № 2')
    await person.press('DOCX')
    expect(person.card.file).toMatch(/^Перечень точек взаимодействия – .+ – редакция № 2 – 20\.11\.2026\.docx$/)
    const { paragraphs, tables } = readDocx(person.chat.last?.file?.bytes ?? new Uint8Array())
    expect(paragraphs[0]).toBe('Перечень точек взаимодействия')
    expect(paragraphs).toContain('Редакция № 2, утверждена приказом от 11.02.2026 № 20-П')
    expect(tables[0]?.filter((row) => row.length > 1)).toHaveLength(entries.length + 1)
    expect(await scene.lines('document.')).toEqual(['demo-p1 document.edition edition:edition2'])
  })

  it('R5 an edition that does not exist, or of another authority, is not shown', async () => {
    await adopt(scene, 1, 0)
    await scene.db.edition.update({ where: { id: 'edition1' }, data: { authorityId: 'other' } })
    const person = await scene.sit('demo-p1')
    for (const forged of ['s:edition:edition1', 's:editionChanges:edition1:edition1', 's:document:abcdefghij:edition:edition1:docx']) {
      await person.say('/menu')
      await person.forge(forged)
      expect(person.text).toContain('Такой редакции нет.')
    }
  })
})
