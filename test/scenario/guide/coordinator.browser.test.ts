import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { layProfile } from '../../support/profile-with-deadline.ts'
import { layApprovals, layMonitoring } from '../../support/status/campaign-rows.ts'
import { describeGuide } from '../../support/web/describe-guide.ts'
import type { World } from '../../support/world.ts'

const DOCS = path.resolve(import.meta.dirname, '../../../docs')
const UNITS = { 'demo-u1': 'notStarted', 'demo-u2': 'underWay', 'demo-u3': 'handedOver', 'demo-u4': 'received' }

/** A week before the hand-over: a monitoring, approvals quick and slow, deadlines of profiles. */
async function layWork({ storage: { db } }: World): Promise<void> {
  await layMonitoring(db, UNITS)
  await layApprovals(db, [
    { unitId: 'demo-u1', days: [1, 8, 10], open: false },
    { unitId: 'demo-u1', days: [2, 3, 4], open: false },
    { unitId: 'demo-u2', days: [2, 9, 11], open: false },
    { unitId: 'demo-u2', days: [1, 3, 10], open: true },
  ])
  const profile = { authorityId: 'demo', authorId: 'demo-p2', unitId: 'demo-u1' }
  await layProfile(db, { ...profile, id: 'profile1', title: 'Получатели субсидий', dueOn: '2026-11-16' })
  await layProfile(db, { ...profile, id: 'profile2', title: 'Участники отборов', dueOn: '2026-11-27' })
}

/** What the program made last, kept among the examples of docs/ where the pictures are made anew. */
async function keepExample({ storage, house }: World, mime: RegExp, name: string): Promise<number> {
  const rows = await storage.db.storedFile.findMany({ orderBy: { createdAt: 'desc' } })
  const file = rows.find((row) => mime.test(row.mime))
  const bytes = file ? (await house.app.files.get('demo', file.id))?.bytes : undefined
  if (bytes && process.env.SCREENSHOTS) {
    mkdirSync(path.dirname(path.join(DOCS, name)), { recursive: true })
    writeFileSync(path.join(DOCS, name), bytes)
  }
  return bytes?.length ?? 0
}

describeGuide({ reader: 'coordinator', whom: 'a coordinator' }, (guide) => {
  it('R74 R76 the summary on one screen, by unit, what is overdue, the picture, the workbook, the reminder and the schedule', {
    timeout: 120_000,
  }, async () => {
    await layWork(guide.world)
    const phone = await guide.phone(13)
    await phone.writes('сводка')
    await phone.photographs('status', 'Сводка: Демонстрационное ведомство', 'Мониторинг 2026: завершили 2 из 4')
    await phone.presses('Картинка')
    await phone.sees('Сводка картинкой.')
    expect(await keepExample(guide.world, /png/, 'images/coordinator-status-picture.png')).toBeGreaterThan(10_000)
    await phone.presses('← К сводке')
    await phone.presses('XLSX')
    await phone.sees('Сводка готова')
    expect(await keepExample(guide.world, /spreadsheet/, 'examples/status.xlsx')).toBeGreaterThan(5000)
    await phone.presses('← К сводке')
    await phone.presses(/Просрочено/)
    await phone.photographs('overdue', 'У кого: Демо-сотрудник 10')
    await phone.presses('← К сводке')
    await phone.presses('По отделам')
    await phone.sees('Сводка по отделам')
    await phone.presses('1')
    await phone.photographs('unit', 'Мониторинг: ')
    await phone.writes('сводка')
    await phone.presses('Напомнить неответившим')
    await phone.photographs('nudge', 'Сообщение получат')
    await phone.presses('Список')
    await phone.sees('Кто получит напоминание')
    await phone.presses('Напомнить неответившим')
    await phone.presses('Отправить')
    await phone.sees('Напоминание отправляется')
    await phone.presses('← К сводке')
    await phone.presses('Присылать сводку')
    await phone.presses('Каждый рабочий день')
    await phone.photographs('digest', 'Сейчас: каждый рабочий день.')
    await phone.writes('мои задачи')
    await phone.photographs('tasks', 'Принять результаты мониторинга, Кадры и учёт')
    expect(phone.chat.complaints).toEqual([])
  })
})
