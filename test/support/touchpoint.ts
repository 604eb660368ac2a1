import type { ListWording } from '../../src/domain/touchpoint/defaults.ts'
import type { TouchpointEntry } from '../../src/domain/touchpoint/entry.ts'

/** A regulation's words, as far as entries need them. */
export const wording: ListWording = {
  needs: [
    { key: 'information', action: { ru: 'предоставление информации' } },
    { key: 'consultation', action: { ru: 'консультирование' } },
    { key: 'application', action: { ru: 'приём заявления' } },
    { key: 'result', action: { ru: 'выдача результата' } },
    { key: 'other', action: { ru: 'иное взаимодействие' } },
  ],
  kinds: [
    { key: 'digital', specifics: { ru: 'взаимодействие в цифровой точке' } },
    { key: 'offline', specifics: { ru: 'взаимодействие в офлайн-точке' } },
  ],
}

export const entryOf = (change: Partial<TouchpointEntry> = {}): TouchpointEntry => ({
  id: 'e1',
  unitId: 'u1',
  processId: 'p1',
  area: 'support',
  name: 'Телефон',
  kind: 'digital',
  subtype: 'phone',
  needs: ['information'],
  otherNeed: '',
  actions: '',
  specifics: '',
  sourceKind: '',
  sourceRef: '',
  sourceFileId: null,
  marks: [],
  state: 'draft',
  authorId: 'a1',
  ...change,
})
