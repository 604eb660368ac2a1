import type { RequirementsData } from '../../schema/regulation.ts'
import { krasnoyarsk } from '../acts.ts'

type Checklist = RequirementsData['checklists'][number]

const line = (item: number) => (key: string, ru: string, en: string) => ({ key, ru, en, clause: krasnoyarsk(`п. ${item} разд. VI`) })
const [portalLine, appLine, socialLine, botLine] = [line(1), line(2), line(3), line(4)]

const portal: Checklist = {
  key: 'portal',
  ru: 'Порталы',
  en: 'Portals',
  short: 'портал',
  subtypes: ['site', 'portal'],
  clause: krasnoyarsk('п. 1 разд. VI'),
  items: [
    portalLine(
      'designedForClients',
      'проектироваться с учетом потребностей, возможностей и особенностей клиентов (в том числе клиентов с ограниченными возможностями)',
      'designed for the needs and abilities of clients, those with disabilities among them',
    ),
    portalLine(
      'segmentView',
      'приоритизировать отображение услуг и сервисов в зависимости от профиля клиентского сегмента и жизненной ситуации клиента',
      'services shown first by segment profile and life situation',
    ),
    portalLine(
      'whereInScenario',
      'обеспечить понимание, в какой точке клиентского сценария находится клиент, какие действия от него требуются',
      'the client sees where in the scenario he is and what is required',
    ),
    portalLine('actionFeedback', 'давать обратную связь в отношении любого совершенного на портале действия', 'every action gets a reply'),
    portalLine(
      'easyForms',
      'обеспечивать заполнение форм с минимальными затратами времени и усилий (персональный вывод экранных форм, автоматическое заполнение форм, подсказки, голосовой ввод, выделение обязательных для заполнения полей, сохранение промежуточных результатов)',
      'forms take little time: filled in ahead, hints, voice, required fields marked, saved as one goes',
    ),
    portalLine(
      'rating',
      'предоставлять возможность оценить удовлетворенность услугами, сервисами, работой портала',
      'satisfaction can be rated',
    ),
    portalLine(
      'assistant',
      'обладать функцией круглосуточного цифрового помощника и технической поддержки',
      'digital assistant and support round the clock',
    ),
  ],
}

const app: Checklist = {
  key: 'app',
  ru: 'Мобильные приложения',
  en: 'Mobile applications',
  short: 'мобильное приложение',
  subtypes: ['app'],
  clause: krasnoyarsk('п. 2 разд. VI'),
  items: [
    {
      ...appLine(
        'asPortals',
        'отвечать требованиям к порталам (за исключением требования о цифровом помощнике)',
        'what portals must be, but for the digital assistant',
      ),
      asFor: { type: 'portal', except: ['assistant'] },
    },
    appLine('platforms', 'обеспечивать возможность совмещения приложения с основными типами платформ', 'runs on the main platforms'),
    appLine('free', 'быть общедоступными и бесплатными для загрузки', 'free to download for everybody'),
    appLine('safe', 'обеспечивать безопасность и конфиденциальность данных', 'data are safe and confidential'),
    appLine(
      'push',
      'обладать настроенной системой персональных push-уведомлений, позволяющих открывать приложение',
      'personal push notifications that open the application',
    ),
    appLine(
      'pushSettings',
      'обладать возможностью отключения, настройки частоты и категории рассылки push-уведомлений',
      'push notifications can be turned off and set by frequency and kind',
    ),
  ],
}

const social: Checklist = {
  key: 'social',
  ru: 'Социальные сети, публичные чаты в мессенджерах',
  en: 'Social networks, public chats in messengers',
  short: 'соцсети и публичные чаты',
  subtypes: ['socialNetwork', 'messenger'],
  clause: krasnoyarsk('п. 3 разд. VI'),
  items: [
    socialLine(
      'moderation',
      'утвержденные правила модерации размещаются в открытом доступе на официальных страницах',
      'approved rules of moderation are public',
    ),
    socialLine(
      'occasions',
      'взаимодействие с клиентом инициируется в случаях: официального обращения клиента, упоминания органа власти или уполномоченной организации в тексте сообщения или комментирования официальной записи',
      'the authority answers official messages, mentions and comments',
    ),
    {
      ...socialLine(
        'answerTime',
        'время ответа на обращение клиента не превышает 4 часов для упоминаний и 2 часов в случае официального обращения или комментария к записи при максимальном уровне клиентоцентричности',
        'answers within 4 h to a mention and 2 h to an official message or comment at the maximum level',
      ),
      limits: [
        { most: 4, unit: 'hours', of: 'mention' },
        { most: 2, unit: 'hours', of: 'officialMessage' },
      ],
    },
    socialLine(
      'templates',
      'шаблоны ответов на типовые сообщения и комментарии клиентов, а также правила подготовки ответов на нетиповые сообщения своевременно актуализируются',
      'templates of answers and rules for unusual messages are kept up to date',
    ),
  ],
}

const chatBot: Checklist = {
  key: 'chatBot',
  ru: 'Чат-боты и персональные чаты в мессенджерах и социальных сетях, голосовые помощники',
  en: 'Chat-bots and personal chats, voice assistants',
  short: 'чат-боты и помощники',
  subtypes: ['chatBot', 'voiceAssistant', 'messenger'],
  clause: krasnoyarsk('п. 4 разд. VI'),
  items: [
    botLine(
      'search',
      'осуществляет таргетированный поиск потенциально необходимых клиенту услуг и сервисов',
      'looks for services the client may need',
    ),
    botLine(
      'proactiveConsent',
      'обеспечивает возможность предоставлять и отзываться согласия на проактивное предоставление услуг и сервисов',
      'consent to proactive services is given and withdrawn',
    ),
    botLine('dataConsent', 'запрашивает согласия на обработку персональных данных', 'asks for consent to the processing of personal data'),
    botLine(
      'fillsForms',
      'заполняет заявления и формы при получении услуг и сервисов, при необходимости уточняя у клиента отсутствующую информацию',
      'fills in applications and asks for what is missing',
    ),
    botLine('status', 'отслеживает статусы прохождения клиентского сценария', 'follows the status of the scenario'),
    botLine('appointments', 'записывает на личный прием', 'makes appointments'),
    botLine(
      'payments',
      'обеспечивает оплату госпошлин и других платежей в рамках получения услуг и сервисов',
      'takes fees and other payments',
    ),
    botLine('notifies', 'уведомляет о получении услуг и сервисов', 'tells when a service is rendered'),
    botLine(
      'human',
      'на любом этапе взаимодействия с цифровым помощником обеспечивается возможность получения консультации от сотрудников органа власти или уполномоченной организации',
      'an employee can be asked at any step',
    ),
    botLine(
      'answerRules',
      'разрабатываются и применяются правила подготовки ответов при взаимодействии с клиентами',
      'rules for answers exist and are applied',
    ),
  ],
}

/** D VI.1–4. */
export const digitalChecklists: Checklist[] = [portal, app, social, chatBot]
