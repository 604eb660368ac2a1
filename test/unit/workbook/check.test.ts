import { describe, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { checkWorkbook, type WorkbookAsked } from '../../../src/domain/workbook/check-workbook.ts'
import { isEmptyPlan, type Snapshot, type StaffLine } from '../../../src/domain/workbook/snapshot.ts'
import { applied } from '../../support/workbook/apply.ts'
import { bookOf, type Lines } from '../../support/workbook/books.ts'
import { NOTHING, tidyLines } from '../../support/workbook/lines.ts'

const law = regulationOf('sverdlovsk')
const UNITS = [
  { id: 'u1', name: 'Отдел приёма', short: 'Приём', state: 'active' },
  { id: 'u2', name: 'Отдел кадров', short: 'Кадры', state: 'active' },
  { id: 'u3', name: 'Отдел связи', short: 'Связь', state: 'retired' },
]
const person = (change: Partial<StaffLine>): StaffLine => ({
  id: 'p1',
  name: 'Образцов О. О.',
  position: 'специалист',
  unitId: 'u1',
  email: '',
  state: 'active',
  grants: [{ role: 'employee', unitId: 'u1' }],
  ...change,
})
const row = (change: Record<string, string> = {}) => ({
  person: 'Образцов О. О.',
  position: 'специалист',
  unit: 'Приём',
  roles: 'сотрудник',
  ...change,
})

function check(lines: Lines, snapshot: Partial<Snapshot> = {}, asked: Partial<WorkbookAsked> = {}, regulation = law) {
  let made = 0
  const whole = { ...NOTHING, units: UNITS, ...snapshot }
  const all = { snapshot: whole, regulation, actorId: 'me', mayAppoint: true, nextId: () => `n${++made}`, ...asked }
  const { plan, problems, notes } = checkWorkbook(bookOf(regulation, lines), all)
  return { plan, notes, whole, codes: problems.map(({ code, row, sheet }) => `${sheet} ${row} ${code}`) }
}

describe('R41 units of a workbook', () => {
  it('are known by name in any letters, or by their short name when they were renamed', () => {
    const { plan, codes, notes } = check({
      units: [
        { name: 'ОТДЕЛ «ПРИЕМА»', short: 'Приём' },
        { name: 'Управление кадров', short: 'Кадры' },
      ],
    })
    expect(codes).toEqual([])
    expect(plan.units).toEqual({
      add: [],
      change: [
        { id: 'u1', name: 'ОТДЕЛ «ПРИЕМА»', short: 'Приём', state: 'active' },
        { id: 'u2', name: 'Управление кадров', short: 'Кадры', state: 'active' },
      ],
      retire: [],
    })
    expect(notes.same).toBe(0)
  })
  it('stand once, and a retired one is not brought back', () => {
    expect(check({ units: [{ name: 'Новый отдел' }, { name: 'новый  ОТДЕЛ' }, { name: 'Отдел связи' }] }).codes).toEqual([
      'Подразделения 3 double',
      'Подразделения 4 unit-retired',
    ])
  })
})

describe('R1 staff of a workbook', () => {
  it('is known by e-mail when name and unit have changed, else by name and unit', () => {
    const staff = [person({ email: 'o@example.org' }), person({ id: 'p2', name: 'Пробный П. П.' })]
    const { plan, codes } = check(
      {
        staff: [
          row({ person: 'Новосёлов О. О.', unit: 'Кадры', email: 'O@Example.org' }),
          row({ person: 'Пробный П.П.', position: 'эксперт' }),
        ],
      },
      { staff },
    )
    expect(codes).toEqual([])
    expect(plan.staff.add).toEqual([])
    expect(plan.staff.change).toMatchObject([
      { id: 'p1', name: 'Новосёлов О. О.', unitId: 'u2', grants: [{ role: 'employee', unitId: 'u2' }] },
      { id: 'p2', position: 'эксперт' },
    ])
  })
  it('is told apart by e-mail where two share a name and a unit', () => {
    const staff = [person({}), person({ id: 'p2' })]
    expect(check({ staff: [row()] }, { staff }).codes).toEqual(['Сотрудники 2 person-ambiguous'])
  })
  it('has roles in its own unit, in others that are named in brackets, or in the whole authority', () => {
    const roles = 'Начальник отдела; курирующий заместитель (Отдел кадров); курирующий заместитель (Приём); член рабочей группы'
    const { plan, codes } = check({ staff: [row({ roles })] })
    expect(codes).toEqual([])
    expect(plan.staff.add[0]?.grants).toEqual([
      { role: 'unitHead', unitId: 'u1' },
      { role: 'supervisingDeputy', unitId: 'u2' },
      { role: 'supervisingDeputy', unitId: 'u1' },
      { role: 'workingGroupMember', unitId: '' },
    ])
  })
  it('is blocked by «да», and somebody who left is not brought back by the same line', () => {
    const first = check({ staff: [row({ retire: 'Да' })] }, { staff: [person({})] })
    expect(first.plan.staff.retire.map(({ id }) => id)).toEqual(['p1'])
    const after = applied(first.whole, first.plan)
    expect(isEmptyPlan(check({ staff: [row({ retire: 'да' })] }, after).plan)).toBe(true)
    const again = check({ staff: [row()] }, after)
    expect(isEmptyPlan(again.plan)).toBe(true)
    expect(again.notes.left).toBe(1)
  })
  it('R5 names administrators only where an administrator sends it, takes none away otherwise', () => {
    const admin = person({ grants: [{ role: 'administrator', unitId: '' }] })
    const coordinator = { mayAppoint: false }
    expect(check({ staff: [row({ roles: 'администратор' })] }, {}, coordinator).codes).toEqual(['Сотрудники 2 role-appoints-administrator'])
    expect(check({ staff: [row()] }, { staff: [admin] }, coordinator).codes).toEqual(['Сотрудники 2 role-appoints-administrator'])
    expect(check({ staff: [row({ roles: 'администратор', retire: 'да' })] }, { staff: [admin] }, coordinator).codes).toEqual([
      'Сотрудники 2 role-appoints-administrator',
    ])
    expect(check({ staff: [row({ roles: 'администратор; координатор' })] }, { staff: [admin] }, coordinator).codes).toEqual([])
  })
  it('R5 leaves at least one administrator, and nobody retires themselves', () => {
    const admin = person({ id: 'me', grants: [{ role: 'administrator', unitId: '' }] })
    expect(check({ staff: [row()] }, { staff: [admin] }).codes).toEqual(['Сотрудники 2 role-last-administrator'])
    expect(check({ staff: [row({ roles: 'администратор', retire: 'да' })] }, { staff: [admin] }).codes).toEqual([
      'Сотрудники 2 person-self',
    ])
    const second = row({ person: 'Второй В. В.', roles: 'администратор' })
    expect(check({ staff: [row(), second] }, { staff: [admin] }).codes).toEqual([])
  })
})

describe('R41 the list in force', () => {
  const lines = tidyLines(law, { units: 2, staff: 0, processes: 3, list: 6 })
  const first = check(lines, { units: [] })
  const after = applied(first.whole, first.plan)
  const next = (change: Lines) => check({ ...lines, ...change }, after)

  it('becomes the edition that its order names, whole and in its sequence', () => {
    expect(first.codes).toEqual([])
    expect(first.plan.edition).toMatchObject({ number: 1, orderNumber: '54', orderDate: '2024-04-11' })
    expect(first.plan.edition?.entries.map(({ name }) => name)).toEqual(lines.list?.map(({ touchpoint }) => touchpoint))
    expect(first.plan.list.add).toHaveLength(6)
  })
  it('R51 of an edition that is adopted cannot be another one: the next number is named', () => {
    const list = lines.list?.slice(1) ?? []
    expect(next({ list }).codes).toEqual(['Приказ 2 edition-frozen'])
    expect(next({ order: [{ editionNumber: '1', orderNumber: '55', orderDate: '11.04.2024' }] }).codes).toEqual(['Приказ 2 edition-frozen'])
  })
  it('as the next edition lets go what it does not have, and changes what it has otherwise', () => {
    const [dropped, changed, ...rest] = lines.list ?? []
    const list = [{ ...changed, needs: 'получение консультации' }, ...rest]
    const { plan, codes } = next({ list, order: [{ editionNumber: '2', orderNumber: '7', orderDate: '45393' }] })
    expect(codes).toEqual(['Приказ 2 date-form'])
    expect(plan.edition).toBeUndefined()
    const dated = next({ list, order: [{ editionNumber: '2', orderNumber: '7', orderDate: { text: '45393', number: 45393 } }] })
    expect(dated.codes).toEqual([])
    expect(dated.plan.edition).toMatchObject({ number: 2, orderDate: '2024-04-11' })
    expect(dated.plan.list.retire.map(({ name }) => name)).toEqual([dropped?.touchpoint])
    expect(dated.plan.list.change.map(({ needs, actions }) => [needs, actions])).toEqual([[['consultation'], 'консультирование']])
    expect(dated.notes.same).toBeGreaterThanOrEqual(4)
  })
  it('R30 is read from the official form as it stands: a title above, numbers of columns below the heading', () => {
    const book = bookOf(law, lines)
    const list = book.sheets.at(-1)
    const [heading, ...rows] = list?.rows ?? []
    const numbering = { at: 4, cells: (heading?.cells ?? []).map((_, index) => ({ text: `${index + 1}.` })) }
    const form = [
      { at: 1, cells: [{ text: 'ПЕРЕЧЕНЬ точек взаимодействия с клиентом' }] },
      { at: 3, cells: heading?.cells ?? [] },
      numbering,
      ...rows.map(({ at, cells }) => ({ at: at + 3, cells })),
    ]
    const whole = { sheets: [...book.sheets.slice(0, -1), { name: 'перечень', rows: form }] }
    let made = 0
    const checked = checkWorkbook(whole, {
      snapshot: NOTHING,
      regulation: law,
      actorId: 'me',
      mayAppoint: true,
      nextId: () => `f${++made}`,
    })
    expect(checked.problems).toEqual([])
    expect(checked.plan.edition?.entries).toHaveLength(6)
  })
  it('R34 has a point once in a process, in whatever letters', () => {
    const list = [...(lines.list ?? []), { ...lines.list?.[0], touchpoint: 'ЛИЧНЫЙ  ПРИЕМ' }]
    expect(check({ ...lines, list }, { units: [] }).codes).toEqual(['Перечень 8 double'])
  })
  it('needs exactly one order, with a number above the last', () => {
    expect(check({ ...lines, order: [] }, { units: [] }).codes).toEqual(['Приказ 2 order-lines'])
    const two = [...(lines.order ?? []), { editionNumber: '2', orderNumber: '1', orderDate: '01.02.2025' }]
    expect(check({ ...lines, order: two }, { units: [] }).codes).toEqual(['Приказ 3 order-lines'])
    const editions = [{ number: 5, orderNumber: '1', orderDate: '2025-01-01' }]
    expect(check(lines, { units: [], editions }).codes).toEqual(['Приказ 2 edition-behind'])
  })
  it('names its process by number where several share a name', () => {
    const processes = (lines.processes ?? []).map((one) => ({
      ...one,
      process: 'Приём',
      area: lines.processes?.[0]?.['area'] ?? '',
      functionName: 'Ф',
    }))
    const line = { ...lines.list?.[0], functionName: 'Ф', businessProcess: 'Приём', area: processes[0]?.area ?? '' }
    expect(check({ ...lines, processes, list: [line] }, { units: [] }).codes).toEqual(['Перечень 2 process-ambiguous'])
    const { plan } = check({ ...lines, processes, list: [{ ...line, businessProcess: '3.3' }] }, { units: [] })
    expect(plan.edition?.entries).toHaveLength(1)
  })
  it('R30 in the layout of Novosibirsk tells its needs within the actions', () => {
    const novosibirsk = regulationOf('novosibirsk')
    const own = tidyLines(novosibirsk, { units: 1, staff: 0, processes: 1, list: 1 })
    const list = [{ ...own.list?.[0], needs: '', actions: '1) приём заявления; 2) консультирование;\nи ещё чай' }]
    const { plan, codes } = check({ ...own, list }, { units: [] }, {}, novosibirsk)
    expect(codes).toEqual([])
    expect(plan.edition?.entries[0]).toMatchObject({ otherNeed: '', specifics: 'взаимодействие в оффлайн-точке' })
    expect(plan.edition?.entries[0]?.needs).toContain('consultation')
  })
})

describe('needs of a cell', () => {
  it.each([
    ['получение консультации, получение форм документов', ['consultation', 'forms'], ''],
    ['1) Получение консультации;\n2) представление заявления, обращения, запроса, документов.', ['consultation', 'application'], ''],
    ['консультация; спросить о погоде', ['consultation', 'other'], 'спросить о погоде'],
    ['получение консультации, чай', ['other'], 'получение консультации, чай'],
  ])('R33 «%s»', (text, needs, otherNeed) => {
    const lines = tidyLines(law, { units: 1, staff: 0, processes: 1, list: 1 })
    const { plan } = check({ ...lines, list: [{ ...lines.list?.[0], needs: text }] }, { units: [] })
    expect(plan.edition?.entries[0]).toMatchObject({ needs, otherNeed })
  })
})
