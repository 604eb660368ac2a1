import type { Regulation } from '../../regulation/regulation.ts'
import {
  CHANNEL_KIND_WORDS,
  COLUMN_WORDS,
  FUNCTION_KIND_WORDS,
  REACH_WORDS,
  ROLE_WORDS,
  SHEET_WORDS,
  type WorkbookWord,
  YES_WORDS,
} from '../../regulation/workbook-words.ts'
import { LIMITS } from '../../touchpoint/entry.ts'
import { type Choice, type ColumnShape, choicesOf, type SheetKey, type SheetShape } from './shapes.ts'

type ListRules = NonNullable<Regulation['listRules']>
type Official = { readonly ru: string; readonly en?: string | undefined; readonly short?: string | undefined }

/** Longest texts of the registers, in characters. */
export const WORKBOOK_LIMITS = {
  unit: 300,
  short: 60,
  person: 200,
  position: 300,
  email: 200,
  number: 30,
  process: 500,
  order: 60,
} as const

/** Official wording as a word of the workbook: its short form is understood too. */
const official = ({ ru, en, short }: Official, ...also: string[]): WorkbookWord => ({
  ru,
  en: en ?? ru,
  also: [...(short === undefined ? [] : [short]), ...also],
})

const areaChoices = ({ directions }: ListRules): Choice[] => directions.map((one) => ({ key: one.key, words: official(one) }))

const subtypeChoices = ({ subtypes }: ListRules): Choice[] =>
  subtypes.map((one) => ({ key: one.key, words: { ...official(one), ru: one.short ?? one.ru, also: [one.ru] } }))

const kindChoices = ({ kinds }: ListRules): Choice[] =>
  kinds.map((one) => {
    const { ru, en, also = [] } = CHANNEL_KIND_WORDS[one.key]
    return { key: one.key, words: { ru, en, also: [...also, one.ru, ...(one.short === undefined ? [] : [one.short])] } }
  })

const retire: ColumnShape = { key: 'retire', words: COLUMN_WORDS.retire, width: 12, choices: [{ key: 'yes', words: YES_WORDS }] }
const unit: ColumnShape = { key: 'unit', words: COLUMN_WORDS.unit, width: 34, from: { sheet: 'units', column: 'name' } }

const units: SheetShape = {
  key: 'units',
  words: SHEET_WORDS.units,
  columns: [
    { key: 'name', words: COLUMN_WORDS.name, width: 60, required: true, max: WORKBOOK_LIMITS.unit },
    { key: 'short', words: COLUMN_WORDS.short, width: 28, max: WORKBOOK_LIMITS.short },
  ],
}

const staff: SheetShape = {
  key: 'staff',
  words: SHEET_WORDS.staff,
  columns: [
    { key: 'person', words: COLUMN_WORDS.person, width: 30, required: true, max: WORKBOOK_LIMITS.person },
    { key: 'position', words: COLUMN_WORDS.position, width: 36, required: true, max: WORKBOOK_LIMITS.position },
    unit,
    { key: 'roles', words: COLUMN_WORDS.roles, width: 44, required: true, many: true, choices: choicesOf(ROLE_WORDS) },
    { key: 'email', words: COLUMN_WORDS.email, width: 28, max: WORKBOOK_LIMITS.email },
    retire,
  ],
}

const processes = (rules: ListRules | null): SheetShape => ({
  key: 'processes',
  words: SHEET_WORDS.processes,
  columns: [
    { key: 'processNumber', words: COLUMN_WORDS.processNumber, width: 12, required: true, max: WORKBOOK_LIMITS.number },
    ...(rules
      ? [{ key: 'area', words: COLUMN_WORDS.area, width: 40, required: true, choices: areaChoices(rules) } satisfies ColumnShape]
      : []),
    { key: 'functionName', words: COLUMN_WORDS.functionName, width: 44, required: true, max: WORKBOOK_LIMITS.process },
    {
      key: 'functionKind',
      words: COLUMN_WORDS.functionKind,
      width: 18,
      required: true,
      choices: choicesOf(FUNCTION_KIND_WORDS),
    },
    { key: 'process', words: COLUMN_WORDS.process, width: 44, required: true, max: WORKBOOK_LIMITS.process },
    { ...unit, required: true },
    { key: 'reach', words: COLUMN_WORDS.reach, width: 22, required: true, choices: choicesOf(REACH_WORDS) },
    retire,
  ],
})

const order: SheetShape = {
  key: 'order',
  words: SHEET_WORDS.order,
  columns: [
    { key: 'editionNumber', words: COLUMN_WORDS.editionNumber, width: 18, required: true },
    { key: 'orderNumber', words: COLUMN_WORDS.orderNumber, width: 18, required: true, max: WORKBOOK_LIMITS.order },
    { key: 'orderDate', words: COLUMN_WORDS.orderDate, width: 18, required: true },
  ],
}

/** How each column of the official form is read. */
function listColumn(key: ListRules['layout']['columns'][number]['key'], words: WorkbookWord, rules: ListRules): ColumnShape {
  const shapes: Record<typeof key, Omit<ColumnShape, 'key' | 'words'>> = {
    lineNumber: { width: 10, ignored: true },
    area: { width: 36, required: true, choices: areaChoices(rules) },
    functionName: { width: 36 },
    businessProcess: { width: 40, required: true, from: { sheet: 'processes', column: 'process' } },
    touchpoint: { width: 28, required: true, max: LIMITS.name },
    needs: { width: 44, required: true, many: true },
    kind: { width: 24, required: true, choices: kindChoices(rules) },
    actions: { width: 50, required: true, max: LIMITS.actions },
    specifics: { width: 40, max: LIMITS.specifics },
  }
  return { key, words, ...shapes[key] }
}

/** The official form (R30, R41), then the columns that help where the form says too little. */
function list(rules: ListRules): SheetShape {
  const { columns, needsIn } = rules.layout
  const help: ColumnShape[] = needsIn === 'needs' ? [] : [{ key: 'needs', words: COLUMN_WORDS.needs, width: 40, many: true }]
  const subtype: ColumnShape = { key: 'subtype', words: COLUMN_WORDS.subtype, width: 22, choices: subtypeChoices(rules) }
  return {
    key: 'list',
    words: SHEET_WORDS.list,
    columns: [...columns.map((one) => listColumn(one.key, official(one), rules)), ...help, subtype],
  }
}

const known = new WeakMap<object, readonly SheetShape[]>()

/** The sheets of an authority's workbook: without rules of a list there is neither the list nor its order. */
export function sheetsOf(regulation: Pick<Regulation, 'listRules'>): readonly SheetShape[] {
  const kept = known.get(regulation)
  if (kept) return kept
  const { listRules } = regulation
  const made = [units, staff, processes(listRules as ListRules | null), ...(listRules ? [order, list(listRules as ListRules)] : [])]
  known.set(regulation, made)
  return made
}

/** The sheet of a key; undefined where the authority's workbook has none. */
export const sheetOf = (regulation: Pick<Regulation, 'listRules'>, key: SheetKey): SheetShape | undefined =>
  sheetsOf(regulation).find((sheet) => sheet.key === key)
