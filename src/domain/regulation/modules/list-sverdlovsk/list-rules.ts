import type { ListRulesData } from '../../schema/regulation.ts'
import { sverdlovsk as clause, LIST_SVERDLOVSK } from '../acts.ts'
import { definitions } from './definitions.ts'
import { needOverlaps, needs } from './needs.ts'
import { principles } from './principles.ts'
import { approvalRoute, formation, proposal } from './route.ts'
import { changeGrounds, directions, kinds, sourceDocuments, subtypes } from './vocabulary.ts'

const rules: ListRulesData['rules'] = {
  perDirection: {
    ru: 'Определение точек взаимодействия осуществляется в рамках каждого направления деятельности отдельно по направлению деятельности',
    clause: clause('п. 6'),
  },
  coverage: {
    ru: 'формируют перечень точек взаимодействия с клиентом (далее – перечень) в пределах своей компетенции с учетом реестра межведомственных и внутриведомственных процессов в Министерстве',
    clause: clause('п. 4'),
  },
  kinds: {
    ru: 'В зависимости от канала взаимодействия точки взаимодействия подразделяются на цифровые точки (официальный сайты (порталы), социальные сети, мессенджеры и т.д.) и офлайн-точки.',
    clause: clause('п. 17'),
  },
  needs: {
    ru: 'Для каждой точки взаимодействия должны быть определены удовлетворяемые потребности клиента, то есть цель обращения клиента в данной точке взаимодействия',
    clause: clause('п. 8'),
  },
  actions: null,
  sources: {
    ru: 'Определение точек взаимодействия осуществляется в рамках каждого направления деятельности отдельно по направлению деятельности на основании анализа',
    clause: clause('п. 6'),
  },
  duplicates: {
    ru: 'точки взаимодействия в рамках одного процесса не подлежат дублированию. Вместо этого указывается одна точка взаимодействия и раскрываются удовлетворяемые в ней потребности клиента в рамках осуществляемого взаимодействия.',
    clause: clause('п. 10'),
  },
  lowDemand: {
    ru: 'точки взаимодействия, которые маловостребованы, или учет обращений, по которым не велся или невозможен',
    clause: clause('подп. 4 п. 7'),
  },
  before: { ru: 'точки взаимодействия, предшествующие поступлению обращения (запроса)', clause: clause('подп. 2 п. 7') },
  final: { ru: 'точки взаимодействия, используемые клиентом для итоговой цели обращения', clause: clause('подп. 3 п. 7') },
  notFinalOnly: {
    ru: 'Необходимо избегать формального подхода при выявлении точек взаимодействия с клиентом и рассмотрении в качестве точек взаимодействия только тех, которые используются клиентом для итоговой цели обращения (запроса).',
    clause: clause('п. 9'),
  },
}

/** Seven columns with the number of the line (annex). */
const layout: ListRulesData['layout'] = {
  columns: [
    { key: 'lineNumber', ru: 'Номер строки', en: 'Line' },
    { key: 'area', ru: 'Направление деятельности', en: 'Direction of activity' },
    { key: 'functionName', ru: 'Наименование функции, сервиса', en: 'Function or service' },
    { key: 'businessProcess', ru: 'Наименование конкретного процесса', en: 'Business process' },
    { key: 'touchpoint', ru: 'Точка взаимодействия', en: 'Touchpoint' },
    { key: 'needs', ru: 'Удовлетворяемые потребности клиента', en: 'Needs satisfied' },
    { key: 'kind', ru: 'Вид точки взаимодействия (цифровая/офлайн)', en: 'Kind (digital or offline)' },
  ],
  needsIn: 'needs',
  annexKnown: true,
  clause: { act: 'listSverdlovsk', cited: 'приложение к Порядку ведения перечня' },
}

const monitoring: ListRulesData['monitoring'] = {
  checkBy: { month: 12, day: 25 },
  handOverBy: { month: 12, day: 31 },
  responsible: 'interactionOfficer',
  receiver: 'workingGroupSecretary',
  subjects: [
    { ru: 'перечня точек', en: 'the list of points' },
    { ru: 'содержания осуществляемого взаимодействия с клиентом', en: 'the content of interaction' },
    { ru: 'канала взаимодействия', en: 'the channel' },
  ],
  ru: 'ежегодно, в срок до 25 декабря текущего года, проводят мониторинг перечня точек, содержания осуществляемого взаимодействия с клиентом или канала взаимодействия и до 31 декабря передают их секретарю рабочей группы',
  clause: clause('п. 16'),
}

/** E: how the list is kept in Sverdlovsk. It has no field for interaction specifics, no route of deputies, no note, no term of a step. */
export const listSverdlovsk: ListRulesData = {
  acts: { listSverdlovsk: { ...LIST_SVERDLOVSK } },
  definitions,
  register: {
    ru: 'реестра межведомственных и внутриведомственных процессов в Министерстве',
    en: 'register of interdepartmental and internal processes',
    number: '204',
    date: '2023-12-14',
    clause: clause('п. 4'),
  },
  directions,
  kinds,
  subtypes,
  needs,
  needOverlaps,
  sourceDocuments,
  changeGrounds,
  rules,
  specifics: null,
  principles,
  layout,
  formation,
  proposal,
  approvalRoute,
  stepTerm: null,
  publication: {
    firstEdition: null,
    afterApproval: { workingDays: 10, clause: clause('п. 14') },
    afterChange: null,
    place: {
      ru: 'на официальном сайте Министерства в информационно-телекоммуникационной сети «Интернет»',
      en: 'the official site',
      clause: clause('п. 14'),
    },
  },
  monitoring,
}
