import type { Regulation } from '../../../src/domain/regulation/regulation.ts'
import type { Snapshot } from '../../../src/domain/workbook/snapshot.ts'
import type { Lines } from './books.ts'

export const NOTHING: Snapshot = { units: [], staff: [], processes: [], entries: [], editions: [], frozen: [] }

const NAMES = ['Личный приём', 'Госуслуги', 'Официальный сайт', 'Телефон', 'Электронная почта', 'МФЦ']

/** A whole workbook of that size, as a tidy authority would write it. */
export function tidyLines(regulation: Regulation, size: { units: number; staff: number; processes: number; list: number }): Lines {
  const rules = regulation.listRules
  const units = Array.from({ length: size.units }, (_, index) => ({ name: `Отдел ${index + 1} «Приём»`, short: `О-${index + 1}` }))
  const staff = Array.from({ length: size.staff }, (_, index) => ({
    person: `Образцов ${index + 1} О. О.`,
    position: 'специалист',
    unit: `Отдел ${(index % size.units) + 1} «Приём»`,
    roles: index % 7 === 0 ? 'начальник подразделения; член рабочей группы' : 'сотрудник',
    email: `person${index + 1}@example.org`,
  }))
  const processes = Array.from({ length: size.processes }, (_, index) => ({
    processNumber: `${1 + (index % 9)}.${index + 1}`,
    area: rules?.directions[index % rules.directions.length]?.ru ?? '',
    functionName: `Функция ${index % 40}`,
    functionKind: 'услуга',
    process: `Процесс ${index + 1}`,
    unit: `Отдел ${(index % size.units) + 1} «Приём»`,
    reach: index % 2 === 0 ? 'внутриведомственный' : 'межведомственный',
  }))
  const list = Array.from({ length: size.list }, (_, index) => {
    const process = processes[index % size.processes]
    const name = NAMES[Math.floor(index / size.processes) % NAMES.length] ?? ''
    const kind = ['Личный приём', 'МФЦ'].includes(name) ? 'офлайн' : 'цифровая'
    const round = Math.floor(index / (size.processes * NAMES.length))
    return {
      area: process?.area ?? '',
      functionName: process?.functionName ?? '',
      businessProcess: process?.process ?? '',
      touchpoint: round === 0 ? name : `${name} ${round + 1}`,
      needs:
        rules?.needs
          .slice(0, 2)
          .map(({ ru }) => ru)
          .join('; ') ?? '',
      actions:
        rules?.needs
          .slice(0, 2)
          .map(({ action }) => action.ru)
          .join('; ') ?? '',
      kind,
      subtype: round === 0 ? '' : kind === 'офлайн' ? 'личный приём' : 'сайт',
    }
  })
  const order = [{ editionNumber: '1', orderNumber: '54', orderDate: '11.04.2024' }]
  return { units, staff, processes, ...(size.list > 0 && rules && { order, list }) }
}
