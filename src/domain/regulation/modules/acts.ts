import type { Act } from '../schema/act.ts'
import { citing } from './cite.ts'

type ActData = { [Field in keyof Act]: Field extends 'date' ? string | null : Act[Field] }

/** A: the text carries neither number nor date. */
export const SEGMENTS_NOVOSIBIRSK = {
  title: 'Порядок разработки клиентских сегментов в департаменте имущества и земельных отношений Новосибирской области',
  short: 'Порядок разработки сегментов',
  number: null,
  date: null,
  place: { ru: 'Новосибирская область', en: 'Novosibirsk Region' },
  standing: 'procedure',
} as const satisfies ActData

/** B: explanations, no act. */
export const SEGMENTS_FAQ = {
  title: 'Ответы на популярные вопросы по сегментации или профилю клиентского сегмента',
  short: 'Ответы на вопросы по сегментации',
  number: null,
  date: null,
  standing: 'explanations',
} as const satisfies ActData

/** C: annex to an order whose number and date are left blank. */
export const LIST_NOVOSIBIRSK = {
  title:
    'Порядок ведения департаментом имущества и земельных отношений Новосибирской области перечня точек взаимодействия с внешними и внутренними клиентами',
  short: 'Порядок ведения перечня',
  number: null,
  date: null,
  place: { ru: 'Новосибирская область', en: 'Novosibirsk Region' },
  standing: 'procedure',
} as const satisfies ActData

/** D: approved on 26 March 2026, without a number. */
export const CONCEPT_KRASNOYARSK = {
  title: 'Концепция внедрения клиентоцентричного подхода в муниципальном образовании городской округ город Красноярск',
  short: 'Концепция внедрения клиентоцентричного подхода',
  number: null,
  date: '2026-03-26',
  place: { ru: 'Красноярск', en: 'Krasnoyarsk' },
  standing: 'concept',
} as const satisfies ActData

/** E: number and date are those of the order that approves it. */
export const LIST_SVERDLOVSK = {
  title: 'Порядок ведения перечня точек взаимодействия с клиентом в Министерстве инвестиций и развития Свердловской области',
  short: 'Порядок ведения перечня',
  number: '54',
  date: '2024-04-11',
  place: { ru: 'Свердловская область', en: 'Sverdlovsk Region' },
  standing: 'order',
} as const satisfies ActData

export const segments = citing('segmentsNovosibirsk', 'Порядка разработки сегментов')
export const faq = citing('segmentsFaq', 'Ответов на вопросы по сегментации')
export const novosibirsk = citing('listNovosibirsk', 'Порядка ведения перечня')
export const krasnoyarsk = citing('conceptKrasnoyarsk', 'Концепции внедрения клиентоцентричного подхода')
export const sverdlovsk = citing('listSverdlovsk', 'Порядка ведения перечня')
