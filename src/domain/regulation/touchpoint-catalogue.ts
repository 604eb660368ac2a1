/**
 * A touchpoint that many authorities have. `spellings` are further names under which people type it; case, spaces, signs, endings and
 * small slips are forgiven by `findKnown` and need no spelling of their own.
 */
export type KnownTouchpoint = {
  key: string
  name: { ru: string; en: string }
  kind: 'digital' | 'offline'
  subtype: string
  spellings: readonly string[]
}

/** `[subtype, Russian name, English name, spellings divided by semicolons]` by key; most usual first: suggestions keep this sequence. */
const LINES: Record<string, readonly [string, string, string, string]> = {
  inPerson: [
    'premises',
    'Личный приём',
    'Personal reception',
    'приём граждан; приём заявителей; очный приём; очно; лично; личное обращение; личное посещение; приёмная; in person; reception',
  ],
  gosuslugi: [
    'portal',
    'Госуслуги',
    'Gosuslugi',
    'ЕПГУ; портал госуслуг; единый портал; единый портал госуслуг; портал государственных услуг; ' +
      'единый портал государственных услуг; единый портал государственных и муниципальных услуг; ' +
      'единый портал государственных и муниципальных услуг (функций); портал Госуслуги; сайт госуслуг; ЕПГУ (Госуслуги); ' +
      'Госуслуги (ЕПГУ); gosuslugi.ru; госуслуги.ру; public services portal',
  ],
  site: [
    'site',
    'Официальный сайт',
    'Official site',
    'сайт; веб-сайт; интернет-сайт; сайт в сети Интернет; сайт в информационно-телекоммуникационной сети Интернет; ' +
      'web site; веб-страница',
  ],
  phone: [
    'phone',
    'Телефон',
    'Phone',
    'телефонная связь; телефонный звонок; звонок; звонки; звонок по телефону; тел.; telephone; phone call',
  ],
  email: [
    'email',
    'Электронная почта',
    'E-mail',
    'эл. почта; эл. письмо; электронное письмо; адрес электронной почты; электронный адрес; емейл; имейл; мейл; е-майл; mail',
  ],
  oneStop: [
    'oneStopCentre',
    'МФЦ',
    'One-stop centre',
    'Мои документы; офис «Мои документы»; МФЦ «Мои документы»; центр «Мои документы»; многофункциональный центр; ' +
      'многофункциональный центр предоставления государственных и муниципальных услуг; ' +
      'многофункциональный центр предоставления государственных и муниципальных услуг «Мои документы»; mfc; my documents',
  ],
  letter: [
    'letter',
    'Почтовое письмо',
    'Postal letter',
    'Почта России; письмо; письмо почтой; бумажное письмо; заказное письмо; почтовое отправление; почтовая связь; letter; by post',
  ],
  feedback: [
    'feedbackPlatform',
    'Платформа обратной связи',
    'Feedback platform',
    'ПОС; платформа обратной связи (ПОС); ПОС «Решаем вместе»; Решаем вместе; Госуслуги. Решаем вместе',
  ],
  callCentre: [
    'callCentre',
    'Колл-центр',
    'Call centre',
    'кол-центр; call-центр; контакт-центр; контактный центр; горячая линия; телефон горячей линии; call center; ' +
      'contact centre; hotline',
  ],
  telegramChannel: [
    'messenger',
    'Telegram-канал',
    'Telegram channel',
    'телеграм-канал; телеграмм-канал; телеграм; телеграмм; telegram; канал в телеграме; канал в Telegram; тг; тг-канал; tg',
  ],
  vk: [
    'socialNetwork',
    'ВКонтакте',
    'VK',
    'ВК; vkontakte; vk.com; группа ВКонтакте; группа в ВК; сообщество ВКонтакте; страница ВКонтакте; паблик ВКонтакте',
  ],
  max: ['messenger', 'MAX', 'MAX', 'макс; мах; мессенджер MAX; мессенджер макс; канал в MAX; канал MAX; чат в MAX'],
  account: ['portal', 'Личный кабинет', 'Personal account', 'личный кабинет заявителя; кабинет заявителя; личный кабинет на сайте; ЛК'],
  chatBot: ['chatBot', 'Чат-бот', 'Chat-bot', 'чат бот на сайте; бот'],
  telegramBot: [
    'chatBot',
    'Telegram-бот',
    'Telegram bot',
    'телеграм-бот; телеграмм-бот; бот в телеграме; бот в Telegram; чат-бот в телеграме; тг-бот',
  ],
  app: [
    'app',
    'Мобильное приложение',
    'Mobile application',
    'приложение; приложение для телефона; мобильное приложение ведомства; mobile app',
  ],
  odnoklassniki: ['socialNetwork', 'Одноклассники', 'Odnoklassniki', 'группа в Одноклассниках; страница в Одноклассниках; ok.ru'],
  socialNetworks: ['socialNetwork', 'Социальные сети', 'Social networks', 'соцсети; соцсеть; social network; social media'],
  messengers: ['messenger', 'Мессенджер', 'Messenger', 'мессенджеры; чат в мессенджере'],
  smev: [
    'api',
    'СМЭВ',
    'Interdepartmental exchange',
    'система межведомственного электронного взаимодействия; межведомственное электронное взаимодействие; ' +
      'межведомственный запрос; межвед; smev',
  ],
  api: ['api', 'API', 'API', 'апи; программный интерфейс; веб-сервис; web service'],
  voiceAssistant: ['voiceAssistant', 'Голосовой помощник', 'Voice assistant', 'голосовой ассистент; голосовой робот'],
  regionalPortal: [
    'portal',
    'Региональный портал госуслуг',
    'Regional services portal',
    'РПГУ; региональный портал; региональный портал государственных услуг; региональный портал государственных и муниципальных услуг',
  ],
  intranet: ['portal', 'Внутренний портал', 'Intranet', 'интранет; портал для сотрудников; корпоративный портал'],
  authorised: ['authorisedOrganisation', 'Уполномоченная организация', 'Authorised organisation', 'подведомственное учреждение'],
}

/** Subtypes whose touchpoints are physical places; all others are digital (C3, E2, E17). */
const OFFLINE = ['premises', 'oneStopCentre', 'letter', 'authorisedOrganisation']

/** The touchpoints that people name everywhere. Subtypes are those of the regulation modules (C3, E2, E17, E19). */
export const TOUCHPOINT_CATALOGUE: readonly KnownTouchpoint[] = Object.entries(LINES).map(([key, [subtype, ru, en, spellings]]) => ({
  key,
  name: { ru, en },
  kind: OFFLINE.includes(subtype) ? 'offline' : 'digital',
  subtype,
  spellings: spellings.split('; '),
}))
