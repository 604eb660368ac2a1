import type { LocalText } from './schema/words.ts'

/** A word of the acts. `also`: other words under which people look for it. */
export type Term = LocalText & { key: string; en: string; also?: string }

const term = (key: string, ru: string, en: string, also?: string): Term => ({ key, ru, en, ...(also !== undefined && { also }) })

/** Every word of the glossary (R92), in Russian alphabetical order. What the acts mean by it are the `definitions` of their modules. */
export const TERMS: readonly Term[] = [
  term('painPoint', 'боли', 'pain points', 'боль барьер трудность проблема'),
  term('externalClient', 'внешний клиент', 'external client', 'заявитель'),
  term('internalClient', 'внутренний клиент', 'internal client', 'сотрудник служащий'),
  term('hypothesis', 'гипотеза', 'hypothesis', 'предположение'),
  term('citizen', 'гражданин', 'citizen', 'граждане физическое лицо'),
  term('segmentSize', 'ёмкость сегмента', 'segment size', 'размер численность'),
  term('lifeSituation', 'жизненная ситуация', 'life situation'),
  term('journeyMap', 'карта клиентского пути', 'journey map', 'CJM'),
  term('clientJourney', 'клиентский путь', 'client journey'),
  term('segment', 'клиентский сегмент', 'segment', 'группа клиентов'),
  term('clientScenario', 'клиентский сценарий', 'client scenario'),
  term('clientExperience', 'клиентский опыт', 'client experience'),
  term('clientCentricity', 'клиентоцентричный подход', 'client-centricity', 'клиентоцентричность'),
  term('keyTouchpoint', 'ключевая точка взаимодействия', 'key touchpoint', 'ключевые'),
  term('journeySpecifics', 'особенности клиентского пути', 'journey specifics'),
  term('interactionSpecifics', 'особенности взаимодействия', 'interaction specifics'),
  term('authorityActions', 'осуществляемое взаимодействие', "authority's actions", 'действия ведомства'),
  term('offline', 'офлайн-точка', 'offline touchpoint', 'оффлайн офлайновая'),
  term('need', 'потребность клиента', 'need', 'цель обращения'),
  term('businessRepresentative', 'представитель бизнеса', 'business representative', 'предприниматель юридическое лицо'),
  term('trait', 'признак и его значение', 'trait', 'признаки'),
  term('proactiveService', 'проактивное предоставление услуг', 'proactive service', 'проактивность'),
  term('clientProfile', 'профиль клиента', 'client profile'),
  term('segmentProfile', 'профиль клиентского сегмента', 'segment profile'),
  term('segmentation', 'сегментация', 'segmentation', 'сегментирование профилирование'),
  term('blindSpot', 'слепая зона', 'blind spot'),
  term('touchpoint', 'точка взаимодействия', 'touchpoint', 'точек канал'),
  term('satisfaction', 'удовлетворённость', 'satisfaction', 'оценка'),
  term('publicService', 'услуга', 'public service', 'сервис государственная'),
  term('publicFunction', 'функция', 'public function'),
  term('digital', 'цифровая точка', 'digital touchpoint', 'онлайн электронная'),
]

const byKey: ReadonlyMap<string, Term> = new Map(TERMS.map((one) => [one.key, one]))

/** The word of a key; undefined for a key that the glossary does not have. */
export const termOf = (key: string): Term | undefined => byKey.get(key)
