import type { ListRulesData } from '../../schema/regulation.ts'
import { sverdlovsk as clause } from '../acts.ts'
import { subtypesNamedIn } from '../subtypes.ts'

const INTERNAL = 'взаимодействие с внутренним клиентом по'

export const directions: ListRulesData['directions'] = [
  direction(1, 'support', 'предоставление мер государственной поддержки', 'measures of state support', 'меры государственной поддержки'),
  direction(2, 'appeals', 'рассмотрение обращений и запросов', 'appeals and requests', 'обращения и запросы'),
  direction(
    3,
    'information',
    'обеспечение доступа к информации о деятельности Министерства',
    'access to information',
    'доступ к информации',
  ),
  direction(4, 'staff', `${INTERNAL} кадровым вопросам`, 'internal client: staff', 'кадровые вопросы'),
  direction(5, 'accounting', `${INTERNAL} вопросам ведения бухгалтерского учета`, 'internal client: accounting', 'бухгалтерский учёт'),
  direction(
    6,
    'household',
    `${INTERNAL} вопросам осуществления административно-хозяйственной деятельности`,
    'internal client: premises and supplies',
    'хозяйственная деятельность',
  ),
  direction(7, 'otherFunctions', 'иные функции, сервисы', 'other functions and services', 'иные функции, сервисы'),
]

function direction(item: number, key: string, ru: string, en: string, short: string) {
  return { key, ru, en, short, topics: [], clause: clause(`подп. ${item} п. 5`) }
}

export const kinds: ListRulesData['kinds'] = [
  { key: 'digital', ru: 'цифровые точки', en: 'digital points', short: 'цифровая', clause: clause('п. 17') },
  { key: 'offline', ru: 'офлайн-точки', en: 'offline points', short: 'офлайн', clause: clause('п. 17') },
]

const [MEANT, CHANNELS] = [clause('п. 2'), clause('п. 17')]
const key = (item: number) => clause(`подп. ${item} п. 19`)

/**
 * Applications, chat-bots, voice assistants, call centres, API, one-stop centres and authorised organisations are not named by the act.
 * That a letter is an offline point is the product's reading.
 */
export const subtypes: ListRulesData['subtypes'] = subtypesNamedIn({
  site: [MEANT, CHANNELS, key(1)],
  portal: [CHANNELS],
  socialNetwork: [MEANT, CHANNELS, key(2)],
  messenger: [MEANT, CHANNELS, key(2)],
  email: [MEANT, key(4)],
  phone: [MEANT, key(3)],
  feedbackPlatform: [MEANT],
  letter: [key(4)],
  premises: [key(5)],
})

export const sourceDocuments: ListRulesData['sourceDocuments'] = [
  {
    key: 'law',
    ru: 'положений нормативных правовых актов, регулирующих осуществление функций, предоставление мер государственной поддержки, сервисов',
    en: 'legal act',
    short: 'нормативный правовой акт',
    clause: clause('подп. 1 п. 6'),
  },
  {
    key: 'internal',
    ru: 'положений ненормативных правовых актов и иных документов, содержащих дополнительные требования, положения, регулирующие (вводящие) инструменты для осуществления функций, предоставление мер государственной поддержки, сервисов',
    en: 'internal act or document',
    short: 'внутренний акт или документ',
    clause: clause('подп. 2 п. 6'),
  },
  {
    key: 'contract',
    ru: 'положений актов, контрактов, соглашений, регулирующих порядок работы определенных точек взаимодействия',
    en: 'contract or agreement',
    short: 'контракт или соглашение',
    clause: clause('подп. 3 п. 6'),
  },
  {
    key: 'instruction',
    ru: 'на основании распорядительного действия (поручения, резолюции, иного)',
    en: 'instruction',
    short: 'поручение или резолюция',
    clause: clause('подп. 1 п. 7'),
  },
]

export const changeGrounds: ListRulesData['changeGrounds'] = [
  {
    key: 'register',
    ru: 'изменения реестра межведомственных и внутриведомственных процессов',
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
    ru: 'изменения потребностей клиента, удовлетворяемых в точке взаимодействия',
    en: 'the needs have changed',
    short: 'изменились потребности',
    clause: clause('подп. 3 п. 15'),
  },
]
