import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openStorage, type Storage } from '../../../src/storage/open.ts'
import { quickFolder } from '../../support/databases/run-folder.ts'
import { migratedSqlite } from '../../support/databases/sqlite-maker.ts'
import { launchBrowser, noBrowser } from '../../support/web/browser.ts'
import { GuidePhone } from '../../support/web/guide-phone.ts'
import { World } from '../../support/world.ts'

describe.skipIf(noBrowser)(noBrowser ? `browser: ${noBrowser}` : 'what the guides show of the monitoring on a phone', () => {
  const folder = quickFolder()
  let storage: Storage
  let world: World
  let browser: Browser
  let address: string
  beforeAll(async () => {
    storage = await openStorage(await migratedSqlite(folder))
    world = await World.open(storage, { season: true, start: '2026-11-13T06:00:00.000Z' })
    browser = await launchBrowser()
    address = `http://127.0.0.1:${(await world.web.listen(0)).port}/`
  })
  afterAll(async () => {
    await browser?.close()
    await world?.web.close()
    await world?.close()
    await storage?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('R63 R70 R73 a unit checks its list by taps, confirms, and the secretary receives it', { timeout: 240_000 }, async () => {
    await world.tick()
    const officer = await GuidePhone.open(world, browser, address, 7)
    await officer.writes('мониторинг')
    await officer.photographs('monitoring-unit', 'Мониторинг 2026: Отдел кадров и бухгалтерского учёта', 'до ср 30 декабря 2026')
    await officer.presses('Начать проверку')
    await officer.photographs('monitoring-group', 'Есть ли изменения?')
    await officer.presses('Есть изменения')
    await officer.photographs('monitoring-changes', 'что изменилось?', 'Нажмите номер точки.')
    await officer.presses('← К отделу')
    await officer.presses('1')
    for (let left = 7; left > 0 && (await officer.buttons()).includes('Без изменений'); left -= 1) await officer.presses('Без изменений')
    await officer.photographs('monitoring-new', 'Появились новые точки или процессы?')
    await officer.presses('Новых нет')
    await officer.photographs('monitoring-ready', 'Изменений нет, перечень отдела проверен.')
    await officer.presses('Подтвердить и передать секретарю')
    if ((await officer.buttons()).includes('⏸ Позже')) {
      await officer.writes('процесс начнётся с нового года')
      await officer.sees('проверьте ответы')
      await officer.presses('Подтвердить и передать секретарю')
    }
    await officer.photographs('monitoring-handed', 'Передано секретарю рабочей группы', 'Подтверждение: Демо-сотрудник 7')
    const secretary = await GuidePhone.open(world, browser, address, 13)
    await secretary.writes('мониторинг')
    await secretary.photographs('monitoring-all', 'Принято 0 из 4, передано 1')
    await secretary.presses('2')
    await secretary.photographs('monitoring-receive', 'получение ещё не подтверждено')
    await secretary.presses('✅ Подтвердить получение')
    await secretary.photographs('monitoring-received', 'Секретарь подтвердил получение.')
  })
})
