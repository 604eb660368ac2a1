import type { ListRulesData } from '../../schema/regulation.ts'
import { novosibirsk as clause, LIST_NOVOSIBIRSK } from '../acts.ts'
import { definitions } from './definitions.ts'
import { needs } from './needs.ts'
import { approvalRoute, formation, proposal } from './route.ts'
import { changeGrounds, directions, kinds, sourceDocuments, subtypes } from './vocabulary.ts'

const rules: ListRulesData['rules'] = {
  perDirection: { ru: 'Перечень формируется отдельно по каждому направлению деятельности', clause: clause('п. 9') },
  coverage: {
    ru: 'Точки взаимодействия определяются в рамках каждого направления деятельности по каждой осуществляемой функции, предоставляемой услуге.',
    clause: clause('п. 9'),
  },
  kinds: {
    ru: 'В зависимости от канала взаимодействия точки взаимодействия подразделяются на цифровые точки и оффлайн-точки.',
    clause: clause('п. 12'),
  },
  needs: {
    ru: 'Для каждой точки взаимодействия определяются удовлетворяемые потребности внешнего и внутреннего клиента, то есть цель обращения клиента',
    clause: clause('п. 11'),
  },
  actions: {
    ru: 'указываются действия департамента в отношении внешнего или внутреннего клиента, производимые в конкретной точке взаимодействия',
    clause: clause('подп. 4 п. 6'),
  },
  sources: { ru: 'Выявление точек взаимодействия осуществляется на основании анализа', clause: clause('п. 10') },
  duplicates: {
    ru: 'точки взаимодействия в рамках одного процесса не подлежат дублированию, указывается одна точка взаимодействия и раскрываются удовлетворяемые в ней потребности клиента (виды осуществляемого взаимодействия)',
    clause: clause('п. 11'),
  },
  lowDemand: {
    ru: 'Точки взаимодействия, которые мало востребованы или учет обращений по которым не велся или невозможен, также подлежат учету.',
    clause: clause('п. 9'),
  },
  before: null,
  final: null,
  notFinalOnly: null,
}

/** Five fields (C6); the form itself, an annex, is not among the sources. The needs are disclosed in the fourth. */
const layout: ListRulesData['layout'] = {
  columns: [
    { key: 'area', ru: 'направление деятельности департамента', en: 'direction of activity' },
    { key: 'businessProcess', ru: 'наименование конкретного процесса', en: 'business process' },
    { key: 'touchpoint', ru: 'точка взаимодействия', en: 'touchpoint' },
    { key: 'actions', ru: 'осуществляемое взаимодействие с клиентом', en: "the authority's actions" },
    { key: 'specifics', ru: 'особенности взаимодействия с клиентом', en: 'interaction specifics' },
  ],
  needsIn: 'actions',
  annexKnown: false,
  clause: clause('п. 6'),
}

/** C: how the list is kept in Novosibirsk. It knows no yearly monitoring, no completeness check, no principles, no term of a step. */
export const listNovosibirsk: ListRulesData = {
  acts: { listNovosibirsk: { ...LIST_NOVOSIBIRSK } },
  definitions,
  register: {
    ru: 'реестра межведомственных и внутриведомственных процессов департамента',
    en: 'register of interdepartmental and internal processes',
    number: '4239',
    date: '2023-12-18',
    clause: clause('п. 5'),
  },
  directions,
  kinds,
  subtypes,
  needs,
  needOverlaps: [],
  sourceDocuments,
  changeGrounds,
  rules,
  specifics: {
    ru: 'При отсутствии особенностей указывается вид взаимодействия (взаимодействие в цифровой точке или оффлайн-точке).',
    digital: { ru: 'взаимодействие в цифровой точке', en: 'interaction at a digital point' },
    offline: { ru: 'взаимодействие в оффлайн-точке', en: 'interaction at an offline point' },
    clause: clause('подп. 5 п. 6'),
  },
  principles: null,
  layout,
  formation,
  proposal,
  approvalRoute,
  stepTerm: null,
  publication: {
    firstEdition: { until: '2024-02-07', clause: clause('п. 14') },
    afterApproval: null,
    afterChange: { workingDays: 5, clause: clause('п. 17') },
    place: {
      ru: 'на официальном сайте департамента в разделе «Документы»',
      en: 'the official site, section «Документы»',
      clause: clause('п. 17'),
    },
  },
  monitoring: null,
}
