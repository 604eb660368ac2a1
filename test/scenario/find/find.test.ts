import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'

/** Looks for something among all that the person may see. */
async function find(person: TelegramPerson, query: string): Promise<string> {
  await person.say(`/find ${query}`)
  return person.text
}

describeScene('the search of everything', (scene) => {
  it('R22 R92 asks what to find, and finds it whatever the case, yo, form, beginning and one slip', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('найти запись')
    expect(person.text).toContain('**Что найти?**')
    await person.say('ЛИЧНЫМ ПРИЕМОМ')
    expect(person.text).toContain('**Поиск: «ЛИЧНЫМ ПРИЕМОМ»**')
    expect(person.text).toContain('1. **Личный приём** · точка')
    for (const query of ['личн', 'личный приём', '«личный» прием', 'личнный приём', 'личный пирем']) {
      expect(await find(person, query), query).toContain('1. **Личный приём** · точка')
    }
    expect(await find(person, 'дирижабль')).toContain('Ничего не найдено.')
  })

  it('R90 opens what was found by its number, and finds from the menu', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('меню')
    await person.press('Найти запись')
    await person.say('личный приём')
    await person.press('1')
    expect(person.text).toContain('**Личный приём**')
    expect(person.text).toContain('Потребности клиента')
  })

  it('R22 finds points, profiles and editions together, and each kind by itself', async () => {
    const person = await scene.sit('demo-p13')
    const profile = await scene.db.segmentProfile.findFirstOrThrow({ where: { authorityId: 'demo', state: 'active' } })
    expect(await find(person, profile.title)).toContain('· профиль')
    expect(person.text).toContain('Профили: 1')
    await find(person, 'а')
    await person.press('Отбор')
    await person.press('☐ Профили')
    expect(person.buttons).toContain('☑ Профили')
    await person.press('Показать')
    expect(person.text).toContain('Отбор: профили')
    expect(person.text).not.toContain('· точка')
    await person.press('Всё найденное')
    expect(person.text).not.toContain('Отбор:')
  })

  it('R31 leaves what a unit, a direction and a state have of it', async () => {
    const person = await scene.sit('demo-p13')
    await find(person, 'приём')
    await person.press('Отбор')
    await person.press('Другой отдел')
    await person.press('1')
    expect(person.text).toMatch(/Отдел: .+/)
    await person.press('Направления')
    await person.press('2')
    await person.press('☐ В работе')
    await person.press('Показать')
    expect(person.text).toMatch(/Отбор: .+, .+, В работе/)
    const unit = person.text.match(/Отбор: ([^,]+),/)?.[1] ?? ''
    const { id } = await scene.db.unit.findFirstOrThrow({ where: { name: unit } })
    const area = (await scene.db.touchpointEntry.findMany({ where: { unitId: id, state: 'draft' } })).map((entry) => entry.name)
    for (const [, name] of person.text.matchAll(/^\d+\. \*\*(.+?)\*\* · точка/gm)) expect(area).toContain(name)
  })

  it('R5 finds nothing of units that the person may not see, nor of another authority', async () => {
    const alone = await scene.sit('demo-p1')
    const roles = await scene.db.roleGrant.findMany({ where: { personId: 'demo-p1' } })
    const seen = roles.map(({ unitId }) => unitId)
    const row = await scene.db.touchpointEntry.findFirstOrThrow({ where: { authorityId: 'demo', NOT: { unitId: { in: seen } } } })
    await scene.db.touchpointEntry.update({ where: { id: row.id }, data: { name: 'Мерцающий киоск', searchKey: ' мерцающий киоск' } })
    const { id, processId, nameKey, needs, marks, ...rest } = row
    const foreign = { id: 'foreign1', authorityId: 'other', processId: 'p', nameKey: 'k', needs: [], marks: [] }
    await scene.db.touchpointEntry.create({ data: { ...rest, ...foreign, name: 'Мерцающий портал', searchKey: ' мерцающий портал' } })
    expect(await find(alone, 'мерцающий')).toContain('Ничего не найдено.')
    const all = await scene.sit('demo-p13')
    expect(await find(all, 'мерцающий')).toContain('Мерцающий киоск')
    expect(all.text).not.toContain('портал')
    await all.forge('s:entry:foreign1')
    expect(all.text).not.toContain('портал')
  })

  it('R5 the search of somebody else finds nothing', async () => {
    const person = await scene.sit('demo-p1')
    await find(person, 'приём')
    const [draft] = (await scene.drafts('demo-p1')).toReversed()
    const other = await scene.sit('demo-p2')
    await other.say('меню')
    await other.forge(`s:find:${draft?.id}`)
    expect(other.text).toContain('Этот поиск уже не хранится.')
    expect(other.text).not.toContain('приём')
  })

  it('R90 in the middle of an interview keeps its draft, one tap away', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('льготного')
    expect(await find(person, 'сайт')).toContain('1. **Официальный сайт**')
    await person.press('Продолжить: Точки взаимодействия')
    expect(person.text).toContain('**Где клиент обращается по этому процессу?**')
  })

  it('turns pages that hold every result once', async () => {
    const person = await scene.sit('demo-p13')
    await find(person, 'точка')
    const total = Number(person.text.match(/Точки: (\d+)/)?.[1])
    expect(total).toBeGreaterThan(4)
    const places = new Set<string>()
    for (let page = 0; page < Math.ceil(total / 4); page += 1) {
      for (const [, place] of person.text.matchAll(/^(\d+)\. \*\*/gm)) places.add(place ?? '')
      if (person.buttons.some((label) => label.startsWith('Ещё'))) await person.press(/^Ещё/)
    }
    expect(places.size).toBe(total)
  })

  it('R95 the menu of whoever may do most loses nothing over its pages, with an interview under way too', async () => {
    const person = await scene.sit('demo-p13')
    const labels = async (): Promise<string[]> => {
      await person.say('меню')
      const all: string[] = []
      for (let page = 0; page < 4 && !person.buttons.every((label) => all.includes(label)); page += 1) {
        expect(person.buttons.length).toBeLessThanOrEqual(10)
        all.push(...person.buttons)
        if (person.buttons.some((label) => label.startsWith('Ещё'))) await person.press(/^Ещё/)
      }
      return all.filter((label) => !/^Ещё|^Продолжить/.test(label))
    }
    const before = await labels()
    await person.say('/touchpoint')
    const after = await labels()
    expect(after.sort()).toEqual(before.sort())
    expect(before).toContain('Найти запись')
    expect(new Set(before).size).toBe(before.length)
  })
})
