import { it } from 'vitest'
import { describeGuide } from '../../support/web/describe-guide.ts'

describeGuide(
  { reader: 'employee', whom: 'a unit and a secretary in a monitoring', wishes: { season: true, start: '2026-11-13T06:00:00.000Z' } },
  (guide) => {
    it('R63 R70 R73 a unit checks its list by taps, confirms, and the secretary receives it', { timeout: 240_000 }, async () => {
      await guide.world.tick()
      const officer = await guide.phone(7)
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
      const secretary = await guide.phone(13)
      await secretary.writes('мониторинг')
      await secretary.photographs('monitoring-all', 'Принято 0 из 4, передано 1')
      await secretary.presses('2')
      await secretary.photographs('monitoring-receive', 'получение ещё не подтверждено')
      await secretary.presses('✅ Подтвердить получение')
      await secretary.photographs('monitoring-received', 'Секретарь подтвердил получение.')
      await secretary.writes('мониторинг')
      await secretary.presses('Завершить мониторинг')
      await secretary.photographs('monitoring-close', 'Завершить мониторинг 2026?', 'Принято результатов: 1 из 4.')
    })
  },
)
