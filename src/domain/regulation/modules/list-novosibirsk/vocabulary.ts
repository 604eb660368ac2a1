import type { ListRulesData } from '../../schema/regulation.ts'
import { novosibirsk as clause } from '../acts.ts'
import { subtypesNamedIn } from '../subtypes.ts'

export const directions: ListRulesData['directions'] = [
  direction(1, 'services', 'предоставление государственных услуг', 'public services', 'государственные услуги'),
  direction(2, 'appeals', 'рассмотрение обращений и запросов', 'appeals and requests', 'обращения и запросы'),
  direction(
    3,
    'information',
    'обеспечение доступа к информации о деятельности департамента',
    'access to information',
    'доступ к информации',
  ),
  {
    ...direction(
      4,
      'internalClient',
      'взаимодействие с внутренним клиентом, в том числе по вопросам информационно-технического обеспечения, ведения бухгалтерского учета, осуществления административно-хозяйственной деятельности',
      'internal client',
      'внутренний клиент',
    ),
    topics: [
      topic('it', 'информационно-технического обеспечения', 'information technology', 'информационно-техническое обеспечение'),
      topic('accounting', 'ведения бухгалтерского учета', 'accounting', 'бухгалтерский учёт'),
      topic('household', 'осуществления административно-хозяйственной деятельности', 'premises and supplies', 'хозяйственная деятельность'),
    ],
  },
]

function direction(item: number, key: string, ru: string, en: string, short: string) {
  return { key, ru, en, short, topics: [] as ReturnType<typeof topic>[], clause: clause(`подп. ${item} п. 9`) }
}

function topic(key: string, ru: string, en: string, short: string) {
  return { key, ru, en, short, clause: clause('п. 1') }
}

export const kinds: ListRulesData['kinds'] = [
  { key: 'digital', ru: 'цифровые точки', en: 'digital points', short: 'цифровая', clause: clause('п. 12') },
  { key: 'offline', ru: 'оффлайн-точки', en: 'offline points', short: 'офлайн', clause: clause('п. 12') },
]

const NAMED = [clause('подп. 3 п. 3')]

/** E-mail, phone, feedback platform and postal letter are not named by the act. */
export const subtypes: ListRulesData['subtypes'] = subtypesNamedIn({
  site: NAMED,
  portal: NAMED,
  app: NAMED,
  socialNetwork: NAMED,
  messenger: NAMED,
  chatBot: NAMED,
  voiceAssistant: NAMED,
  callCentre: NAMED,
  api: NAMED,
  premises: NAMED,
  oneStopCentre: NAMED,
  authorisedOrganisation: NAMED,
})

export const sourceDocuments: ListRulesData['sourceDocuments'] = [
  {
    key: 'law',
    ru: 'положений нормативных правовых актов, регулирующих оказание услуг, рассмотрение обращений и запросов и других осуществляемых функций',
    en: 'legal act',
    short: 'нормативный правовой акт',
    clause: clause('подп. 1 п. 10'),
  },
  {
    key: 'internal',
    ru: 'положений ненормативных (внутренних) правовых актов и иных документов, содержащих дополнительные требования, положения, регулирующие (вводящие) инструменты для оказания услуги, осуществления функции',
    en: 'internal act or document',
    short: 'внутренний акт или документ',
    clause: clause('подп. 2 п. 10'),
  },
  {
    key: 'contract',
    ru: 'положений актов, контрактов, соглашений, регулирующих порядок работы определенных точек взаимодействия',
    en: 'contract or agreement',
    short: 'контракт или соглашение',
    clause: clause('подп. 3 п. 10'),
  },
  {
    key: 'instruction',
    ru: 'не на основании документа, а на основании распорядительного действия (поручения, резолюции, иное)',
    en: 'instruction',
    short: 'поручение или резолюция',
    clause: clause('п. 10'),
  },
]

export const changeGrounds: ListRulesData['changeGrounds'] = [
  {
    key: 'register',
    ru: 'включения в реестр межведомственных и внутриведомственных процессов департамента (исключения из реестра межведомственных и внутриведомственных процессов департамента) услуг, функций',
    en: 'the register of processes has changed',
    short: 'изменился реестр процессов',
    clause: clause('подп. 1 п. 15'),
  },
  {
    key: 'kind',
    ru: 'изменения вида точки взаимодействия',
    en: 'the kind of the point has changed',
    short: 'изменился вид точки',
    clause: clause('подп. 2 п. 15'),
  },
  {
    key: 'needs',
    ru: 'изменения в точке взаимодействия удовлетворяемых потребностей клиента',
    en: 'the needs have changed',
    short: 'изменились потребности',
    clause: clause('подп. 3 п. 15'),
  },
]
