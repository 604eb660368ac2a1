import { describe, expect, it } from 'vitest'
import { plainText, sayIn } from '../../../src/bot/cards/say.ts'
import { type StatusPicture, statusPicture } from '../../../src/domain/status/picture.ts'
import type { StatusSummary, UnitStatus } from '../../../src/domain/status/summary.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { pictureSvg, writePicture } from '../../../src/reports/chart/write-picture.ts'

const russian = sayIn(loadTexts(), 'ru')
const say = (words: Parameters<typeof russian.words>[0]) => plainText(russian.words(words))

const unit = (number: number, over: Partial<UnitStatus> = {}): UnitStatus => ({
  ...{ id: `u${number}`, name: `Отдел № ${number}`, short: `О${number}`, monitoring: undefined, formation: undefined },
  ...{ processes: 4, uncovered: 1, entries: 9, profiles: 2, complete: 1, toVerify: 0, overdue: 0, drafts: 0, ...over },
})

const summary = (over: Partial<StatusSummary> = {}): StatusSummary => ({
  ...{ authority: 'Ведомство', today: '2026-11-27', scope: 'all', keepsList: true, keepsProfiles: true, units: [unit(1), unit(2)] },
  ...{ areas: [], edition: undefined, formation: undefined, publications: [], approvals: undefined, cycles: [], term: 3, due: [] },
  ...{ monitoring: undefined, waitingChanges: 0, register: undefined, ...over },
})

const chart = ({ charts }: StatusPicture, title: RegExp) => charts.find((one) => title.test(one.title))

describe('the status as a picture', () => {
  it('R74 counts units by stage, and of a hundred units shows those that need a look first and sums the others', () => {
    const units = Array.from({ length: 100 }, (_, at) => unit(at + 1, at === 70 ? { overdue: 2, name: 'Последний отдел' } : {}))
    const picture = statusPicture(summary({ units }), say)
    expect(chart(picture, /этапам/)?.bars.map(({ label, parts }) => [label, ...parts])).toEqual([
      ['Перечень: 100', 0, 100, 0, 0],
      ['Профили: 100', 0, 99, 0, 1],
    ])
    const bars = chart(picture, /^Процессы с точками: 100 отделов$/)?.bars ?? []
    expect(bars).toHaveLength(7)
    expect(bars[0]).toMatchObject({ label: 'Последний отдел', parts: [3, 1], note: 'срок профиля прошёл: 2', flagged: true })
    expect(bars.at(-1)).toMatchObject({ label: 'Остальные отделы: 94', parts: [94 * 3, 94] })
  })

  it('R74 what is due stands by day: what is past first, the nearest days, and the rest together', () => {
    const days = ['2026-11-20', '2026-11-27', ...Array.from({ length: 7 }, (_, at) => `2026-12-0${at + 1}`)]
    const due = days.map((day) => ({ kind: 'approval' as const, day, count: 2 }))
    const bars = chart(statusPicture(summary({ due: [...due, { kind: 'profile', day: '2026-12-01', count: 1 }] }), say), /по дням/)?.bars
    expect(bars?.map(({ label, parts, flagged }) => [label, ...parts, flagged])).toEqual([
      ['Просрочено', 2, 0, true],
      ['Сегодня', 2, 0, false],
      ['вт 01.12', 2, 1, false],
      ['ср 02.12', 2, 0, false],
      ['чт 03.12', 2, 0, false],
      ['пт 04.12', 2, 0, false],
      ['Позже', 6, 0, false],
    ])
  })

  it('R74 cycle times of approvals stand against the term of a step, and those beyond it are flagged (D VIII)', () => {
    const cycle = { key: 'head', step: { ru: 'Начальник отдела' }, decided: 4, open: 1, median: 2, longest: 6, exceeded: 2 }
    const found = chart(statusPicture(summary({ cycles: [cycle] }), say), /согласование/)
    expect(found?.limit).toEqual({ at: 3, text: 'срок этапа – 3 рабочих дня' })
    expect(found?.bars).toEqual([{ label: 'Начальник отдела · решений 4, ждут 1', parts: [2, 4], note: 'срок превышен: 2', flagged: true }])
  })

  it('R74 a chart about nothing is left out, and one unit alone is not compared', () => {
    expect(statusPicture(summary({ units: [unit(1)] }), say).charts.map(({ title }) => title)).toEqual(['Отделы по этапам'])
  })

  it('R74 is drawn with Russian letters, 1080 wide, whatever people call their units', async () => {
    const units = [unit(1, { name: '<b>"Отдел" & ко</b> *' }), unit(2, { name: 'я'.repeat(400) }), unit(3, { name: '😀\u0000\n' })]
    const picture = statusPicture(summary({ units }), say)
    const svg = pictureSvg(picture)
    expect(svg).toContain('&lt;b&gt;&quot;Отдел&quot; &amp; ко&lt;/b&gt; *')
    expect(svg).not.toContain('я'.repeat(100))
    const png = Buffer.from(await writePicture(picture))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1080)
  })
})
