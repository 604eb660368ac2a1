import type { RequirementsData } from '../../schema/regulation.ts'
import { LIST_SVERDLOVSK, sverdlovsk } from '../acts.ts'

type Checklist = RequirementsData['checklists'][number]

/** The clause `item` of clause `of`, as a line of a checklist. Keys are those of D where the matter is the same. */
const line = (of: number) => (item: number, key: string, ru: string, en: string) => ({
  key,
  ru,
  en,
  clause: sverdlovsk(`подп. ${item} п. ${of}`),
})
const [siteLine, socialLine, phoneLine, writtenLine, inPersonLine] = [line(20), line(21), line(22), line(23), line(24)]

const checklists: Checklist[] = [
  {
    key: 'portal',
    ru: 'Официальный сайт Министерства в информационно-телекоммуникационной сети «Интернет»',
    en: 'Official site',
    short: 'официальный сайт',
    subtypes: ['site', 'portal'],
    clause: sverdlovsk('п. 20'),
    items: [
      siteLine(
        1,
        'segmentView',
        'реализована возможность отображения мер государственной поддержки, функций, сервисов в зависимости от профиля клиентского сегмента и жизненной ситуации клиента',
        'support, functions and services shown by segment profile and life situation',
      ),
      siteLine(
        2,
        'actionFeedback',
        'реализована возможность обратной связи в отношении любого действия, совершенного на официальном сайте Министерства',
        'every action gets a reply',
      ),
    ],
  },
  {
    key: 'social',
    ru: 'Социальные сети, публичные чаты в мессенджерах',
    en: 'Social networks, public chats in messengers',
    short: 'соцсети и публичные чаты',
    subtypes: ['socialNetwork', 'messenger'],
    clause: sverdlovsk('п. 21'),
    items: [
      socialLine(1, 'moderation', 'наличие утвержденных правил модерации', 'approved rules of moderation'),
      socialLine(
        2,
        'occasions',
        'обеспечено взаимодействие с клиентом в случаях официального обращения клиента, упоминания Министерства в тексте сообщения или комментирования официальной записи',
        'the ministry answers official messages, mentions and comments',
      ),
      socialLine(
        3,
        'templates',
        'наличие шаблонов ответов на типовые сообщения и комментарии клиентов, а также правила подготовки ответов на нетиповые сообщения',
        'templates of answers and rules for unusual messages',
      ),
    ],
  },
  {
    key: 'phone',
    ru: 'Телефонная связь',
    en: 'Phone',
    short: 'телефон',
    subtypes: ['phone', 'callCentre'],
    clause: sverdlovsk('п. 22'),
    items: [
      {
        ...phoneLine(
          1,
          'transfers',
          'реализована возможность обеспечения не больше двух переключений на других сотрудников для решения вопроса клиента',
          'at most two transfers to other employees',
        ),
        limits: [{ most: 2, unit: 'transfers', of: 'transfer' }],
      },
      phoneLine(
        2,
        'speech',
        'используется только эмоционально нейтральная, позитивная, заинтересованная и грамотная речь с краткими информационными фразами',
        'neutral or positive, interested, correct speech in short phrases',
      ),
      phoneLine(3, 'listening', 'используется техника активного слушания', 'active listening'),
      phoneLine(4, 'scripts', 'используются скрипты разговоров для ответов на типовые обращения клиентов', 'scripts for usual questions'),
    ],
  },
  {
    key: 'written',
    ru: 'Письменное взаимодействие (электронная почта, письмо)',
    en: 'Writing (e-mail, letter)',
    short: 'письменно',
    subtypes: ['email', 'letter', 'feedbackPlatform'],
    clause: sverdlovsk('п. 23'),
    items: [
      writtenLine(1, 'quickFeedback', 'реализована возможность предоставления обратной связи', 'feedback can be given'),
      writtenLine(
        2,
        'history',
        'реализована возможность ведения профиля клиента с историей его обращений',
        'a profile with the history of appeals is kept',
      ),
      writtenLine(
        3,
        'templates',
        'реализована возможность использования шаблонов ответов на типовые обращения клиентов',
        'templates of answers can be used',
      ),
    ],
  },
  {
    key: 'inPerson',
    ru: 'Личный прием',
    en: 'Reception in person',
    short: 'личный приём',
    subtypes: ['premises', 'oneStopCentre', 'authorisedOrganisation'],
    clause: sverdlovsk('п. 24'),
    items: [
      inPersonLine(1, 'serviceRules', 'внедрены правила профессионального обслуживания клиентов', 'rules of professional service'),
      inPersonLine(
        2,
        'appointments',
        'реализована возможность самостоятельной записи на прием в наиболее подходящее время посредством удобного для клиента канала связи',
        'clients make appointments themselves, when and how it suits them',
      ),
      {
        ...inPersonLine(
          3,
          'waiting',
          'время ожидания обслуживания при очном взаимодействии не превышает 15 минут',
          'waiting at most 15 minutes',
        ),
        limits: [{ most: 15, unit: 'minutes', of: 'waiting' }],
      },
    ],
  },
]

/** E19–E24: requirements for the key points of the ministry. Applications and chat-bots are not among them. */
export const requirementsSverdlovsk: RequirementsData = {
  acts: { listSverdlovsk: { ...LIST_SVERDLOVSK } },
  definitions: [],
  says: { ru: 'Ключевыми точками взаимодействия с клиентом в Министерстве являются', clause: sverdlovsk('п. 19') },
  checklists,
}
