import type { RequirementsData } from '../../schema/regulation.ts'
import { krasnoyarsk } from '../acts.ts'

type Checklist = RequirementsData['checklists'][number]

const line = (item: number) => (key: string, ru: string, en: string) => ({ key, ru, en, clause: krasnoyarsk(`п. ${item} разд. VI`) })
const [phoneLine, writtenLine, inPersonLine] = [line(5), line(6), line(7)]

const phone: Checklist = {
  key: 'phone',
  ru: 'Телефон (колл-центр)',
  en: 'Phone (call centre)',
  short: 'телефон',
  subtypes: ['phone', 'callCentre'],
  clause: krasnoyarsk('п. 5 разд. VI'),
  items: [
    {
      ...phoneLine(
        'transfers',
        'количество переключений на других сотрудников для решения вопроса клиента не должно превышать двух',
        'at most two transfers to other employees',
      ),
      limits: [{ most: 2, unit: 'transfers', of: 'transfer' }],
    },
    phoneLine(
      'speech',
      'используется только эмоционально-нейтральная/позитивная, заинтересованная и грамотная речь с краткими информационными фразами',
      'neutral or positive, interested, correct speech in short phrases',
    ),
    phoneLine('listening', 'используется техника активного слушания', 'active listening'),
    phoneLine(
      'scripts',
      'разрабатываются и используются скрипты разговоров для ответов на типовые обращения клиентов',
      'scripts for usual questions',
    ),
    phoneLine(
      'robots',
      'роботизированные голосовые помощники должны обладать функцией распознавания речи, возможностью реагирования с помощью клавиатуры, сообщать о часах работы сотрудников и назначать консультации с ними',
      'robots understand speech and keys, tell the hours and make appointments',
    ),
  ],
}

const written: Checklist = {
  key: 'written',
  ru: 'Письменное взаимодействие (электронная почта, письмо, сообщения в личном кабинете)',
  en: 'Writing (e-mail, letter, messages in the personal account)',
  short: 'письменно',
  subtypes: ['email', 'letter', 'feedbackPlatform'],
  clause: krasnoyarsk('п. 6 разд. VI'),
  items: [
    {
      ...writtenLine(
        'receipt',
        'обратная связь с уведомлением о получении письма предоставляется в течение 24 часов',
        'receipt within 24 h',
      ),
      limits: [{ most: 24, unit: 'hours', of: 'receipt' }],
    },
    writtenLine(
      'responsible',
      'закрепить ответственного сотрудника за соответствующим профилем клиентского сегмента',
      'each segment profile has a responsible employee',
    ),
    writtenLine('understanding', 'убедиться в четкости понимания потребностей клиента', 'the need is surely understood'),
    writtenLine('visit', 'организовать выезд по месту нахождения клиента (в случае необходимости)', 'a visit to the client where needed'),
    writtenLine(
      'history',
      'проанализировать профиль клиента, историю его обращений, запросить информацию о клиенте или проблеме в рамках межведомственного взаимодействия',
      'profile and history are looked at, other authorities asked',
    ),
    writtenLine('plainAnswers', 'подготовить простые и понятные ответы на поставленные вопросы', 'plain answers to what was asked'),
    writtenLine(
      'templates',
      'разрабатываются и своевременно актуализируются базы знаний, содержащие шаблоны ответов на типовые обращения клиентов',
      'a knowledge base with templates is kept up to date',
    ),
    writtenLine(
      'quickFeedback',
      'реализуется функционал быстрой обратной связи клиентов при коммуникации посредством электронных средств связи',
      'quick feedback in electronic communication',
    ),
  ],
}

const inPerson: Checklist = {
  key: 'inPerson',
  ru: 'Личный прием в органах власти и уполномоченных организациях, а также в обособленных учреждениях по предоставлению услуг и сервисов в режиме «одного окна»',
  en: 'Reception in person',
  short: 'личный приём',
  subtypes: ['premises', 'oneStopCentre', 'authorisedOrganisation'],
  clause: krasnoyarsk('п. 7 разд. VI'),
  items: [
    inPersonLine(
      'expedient',
      'на основании выявления и изучения потребностей клиентов определяется целесообразность личного приема клиентов',
      'whether reception in person makes sense follows from needs',
    ),
    inPersonLine(
      'style',
      'внешнее и внутреннее оформление отделений выполняется в соответствии с единым стилем',
      'one style outside and inside',
    ),
    inPersonLine('serviceRules', 'внедряются правила профессионального обслуживания клиентов', 'rules of professional service'),
    inPersonLine(
      'appointments',
      'реализуется возможность самостоятельной записи на прием в удобное время посредством удобного для клиента канала связи',
      'clients make appointments themselves, when and how it suits them',
    ),
    inPersonLine(
      'managers',
      'разрабатываются критерии определения группы клиентов, для которых целесообразно закрепление бесплатных «персональных менеджеров»',
      'criteria for whom a free personal manager makes sense',
    ),
    inPersonLine('environment', 'клиентам демонстрируется забота об окружающей среде', 'care for the environment is shown'),
    inPersonLine(
      'queue',
      'обеспечивается наличие электронной очереди, оборудованного детского уголка',
      'electronic queue, children’s corner',
    ),
    {
      ...inPersonLine(
        'waiting',
        'время ожидания обслуживания при очном взаимодействии не превышает 15 минут',
        'waiting at most 15 minutes',
      ),
      limits: [{ most: 15, unit: 'minutes', of: 'waiting' }],
    },
  ],
}

/** D VI.5–7. */
export const personalChecklists: Checklist[] = [phone, written, inPerson]
