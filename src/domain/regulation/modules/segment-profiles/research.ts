import type { ProfileRulesData } from '../../schema/regulation.ts'
import { segments } from '../acts.ts'

/** Where traits are taken from (A7). The list is open («в том числе»). */
export const traitSources: ProfileRulesData['traitSources'] = [
  {
    key: 'law',
    ru: 'нормативных правовых актов, регламентирующих оказание государственной услуги, функции департамента',
    en: 'legal acts',
    short: 'нормативный правовой акт',
    clause: segments('п. 7'),
  },
  { key: 'applicationForm', ru: 'формы заявок', en: 'application form', short: 'форма заявки', clause: segments('п. 7') },
  {
    key: 'requestedData',
    ru: 'атрибутивного состава иных документов, запрашиваемых у клиента или при межведомственном запросе',
    en: 'data of other documents asked for, also between authorities',
    short: 'документы и межведомственный запрос',
    clause: segments('п. 7'),
  },
  {
    key: 'vulnerableGroups',
    ru: 'анализа социально-незащищенных слоев населения (специальные признаки)',
    en: 'analysis of vulnerable groups (special traits)',
    short: 'уязвимые группы',
    clause: segments('п. 7'),
  },
  { key: 'other', ru: 'иное', en: 'other', short: 'иное', clause: segments('п. 7') },
]

/** Where the parameters of a segment are taken from (A8). */
export const parameterSources: ProfileRulesData['parameterSources'] = [
  { key: 'internalStatistics', ru: 'внутренняя статистика департамента', en: 'internal statistics', clause: segments('п. 8') },
  { key: 'survey', ru: 'количественные опросы', en: 'quantitative surveys', clause: segments('п. 8') },
  { key: 'interview', ru: 'глубинные интервью', en: 'in-depth interviews', clause: segments('п. 8') },
  { key: 'openSources', ru: 'открытые источники', en: 'open sources', clause: segments('п. 8') },
  { key: 'law', ru: 'нормативные правовые акты', en: 'legal acts', clause: segments('п. 8') },
]

/** What is found out about a segment (A8). For complaints the act names no source. */
export const parameters: ProfileRulesData['parameters'] = [
  {
    key: 'size',
    group: 'main',
    ru: 'емкость сегмента - количество лиц, попавших в данный сегмент',
    en: 'size: persons in the segment',
    short: 'ёмкость сегмента',
    sources: ['internalStatistics'],
    clause: segments('подп. 1 п. 8'),
  },
  {
    key: 'satisfaction',
    group: 'main',
    ru: 'уровень удовлетворенности представителей сегмента процессом',
    en: 'satisfaction with the business process',
    short: 'удовлетворённость',
    sources: ['survey', 'interview', 'openSources'],
    clause: segments('подп. 1 п. 8'),
  },
  {
    key: 'uniqueness',
    group: 'additional',
    ru: 'уникальность проблем',
    en: 'uniqueness of problems',
    short: 'уникальность проблем',
    sources: ['interview', 'openSources'],
    clause: segments('подп. 2 п. 8'),
  },
  {
    key: 'blindSpot',
    group: 'additional',
    ru: 'слепая зона - клиенты, имеющие право на услугу, но не обращающиеся за ней',
    en: 'blind spot: entitled, but not applying',
    short: 'слепая зона',
    sources: ['law', 'internalStatistics'],
    clause: segments('подп. 2 п. 8'),
  },
  {
    key: 'complaints',
    group: 'additional',
    ru: 'на основе обрабатываемых жалоб',
    en: 'complaints that are handled',
    short: 'жалобы',
    sources: [],
    clause: segments('подп. 2 п. 8'),
  },
]
