import { expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

describeScene('the journal', (scene) => {
  it('R62 has a line for each effect, tells who, where and about what, and holds no word of it', async () => {
    const person = scene.stranger()
    await person.say('/start')
    await person.press('1')
    await beginPoints(person, 'льготного', 'Телефон\nгос. услуги')
    await describePoint(person, 'консультация')
    await person.press('⏸ Позже')
    await person.press('Продолжить')
    await person.press('Добавить к имеющейся записи')
    await person.say('информация')
    await savePoints(person)
    await person.say('настройки')
    await person.press('Не напоминать о незаконченном')
    const rows = await scene.db.journal.findMany({ where: { actorId: 'demo-p1' }, orderBy: { seq: 'asc' } })
    expect(rows.map(({ action }) => action)).toEqual([
      'demo.persona',
      'interview.start',
      ...Array(4).fill('interview.answer'),
      'interview.pause',
      ...Array(3).fill('interview.answer'),
      'touchpoint.merge',
      'touchpoint.create',
      'interview.finish',
      'settings.change',
    ])
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set([`telegram:${person.chat.id}`]))
    expect(JSON.stringify(rows)).not.toMatch(/Телефон|консультация|Поручение|Демо-сотрудник/)
  })

  it('R62 has no line for looking, for ticks and for what was refused', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const before = await scene.db.journal.count()
    for (const said of ['/list', '/help', '/drafts', '/tasks', '/settings', 'меню']) await person.say(said)
    await person.press(/^Продолжить/)
    await person.press('☐ консультация')
    await person.press('Пункт')
    await person.say('дирижабль')
    await person.forge('d:removeEntry:demo-e1:1')
    expect(await scene.db.journal.count()).toBe(before)
  })

  it('R62 verifies as a chain, and a line that was altered is found', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const lines = await scene.db.journal.findMany({ orderBy: { seq: 'asc' } })
    expect(await verifyJournal(scene.db, 'demo')).toEqual({ lines: lines.length, head: lines.at(-1)?.hash })
    await scene.db.journal.update({ where: { seq: lines[1]?.seq ?? 0 }, data: { actorId: 'demo-p2' } })
    expect(await verifyJournal(scene.db, 'demo')).toEqual({ brokenAt: lines[1]?.seq })
  })
})
