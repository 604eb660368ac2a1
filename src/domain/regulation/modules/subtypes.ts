import type { ClauseRef } from '../schema/act.ts'

type Kind = 'digital' | 'offline'

/** Every subtype that the product knows (R32), most usual first: the acts name some of them each. */
const SUBTYPES: readonly [key: string, kind: Kind, ru: string, en: string, short: string][] = [
  ['site', 'digital', 'официальный сайт', 'official site', 'сайт'],
  ['portal', 'digital', 'портал', 'portal', 'портал'],
  ['app', 'digital', 'мобильное приложение', 'mobile application', 'приложение'],
  ['socialNetwork', 'digital', 'социальная сеть', 'social network', 'соцсеть'],
  ['messenger', 'digital', 'мессенджер', 'messenger', 'мессенджер'],
  ['chatBot', 'digital', 'чат-бот', 'chat-bot', 'чат-бот'],
  ['voiceAssistant', 'digital', 'голосовой помощник', 'voice assistant', 'голосовой помощник'],
  ['callCentre', 'digital', 'кол-центр', 'call centre', 'кол-центр'],
  ['api', 'digital', 'программное взаимодействие посредством API', 'programs over an API', 'API'],
  ['email', 'digital', 'электронная почта', 'e-mail', 'эл. почта'],
  ['phone', 'digital', 'телефонная связь', 'phone', 'телефон'],
  ['feedbackPlatform', 'digital', 'платформа обратной связи', 'feedback platform', 'ПОС'],
  ['letter', 'offline', 'почтовое письмо', 'postal letter', 'письмо'],
  ['premises', 'offline', 'место приёма клиентов', 'premises of the authority', 'личный приём'],
  ['oneStopCentre', 'offline', 'многофункциональный центр', 'one-stop centre', 'МФЦ'],
  ['authorisedOrganisation', 'offline', 'уполномоченная организация', 'authorised organisation', 'уполномоченная орг.'],
]

/** All subtypes, each with the clauses of one act that name it: none where the act does not. */
export const subtypesNamedIn = (named: Readonly<Record<string, readonly ClauseRef[]>>) =>
  SUBTYPES.map(([key, kind, ru, en, short]) => ({ key, kind, ru, en, short, namedIn: [...(named[key] ?? [])] }))
