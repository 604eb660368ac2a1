import type { ClauseRef } from '../schema/act.ts'

/**
 * Short names of needs, at most 18 characters, and what the authority does about each, in the project's own words: the acts name needs
 * only.
 */
const NEEDS = {
  information: ['информация', 'information', 'информирование', 'informing'],
  informationAndProgress: ['информация', 'information', 'информирование, в том числе о ходе рассмотрения', 'informing, also on progress'],
  consultation: ['консультация', 'consultation', 'консультирование', 'consulting'],
  forms: ['формы документов', 'forms of documents', 'предоставление форм документов', 'providing forms'],
  application: [
    'подача заявления',
    'submission of an application, appeal, request or documents',
    'приём заявления, обращения, запроса, документов',
    'accepting applications, appeals, requests, documents',
  ],
  progress: ['ход рассмотрения', 'news of progress', 'информирование о ходе рассмотрения', 'informing on progress'],
  result: [
    'результат, ответ',
    'result, reply or explanation',
    'выдача результата, направление ответа, разъяснения',
    'giving the result, reply or explanation',
  ],
  inspection: ['осмотр объектов', 'presenting objects for inspection', 'осмотр (проверка) объектов', 'inspecting objects'],
  feedback: ['обратная связь', 'giving feedback', 'приём обратной связи', 'taking feedback'],
  feedbackResult: [
    'ответ на отзыв',
    'outcome of feedback',
    'информирование о результате рассмотрения обратной связи',
    'informing on the outcome of feedback',
  ],
  other: ['другое', 'other', 'иные действия по потребности клиента', 'other actions for the need'],
} as const satisfies Record<string, readonly [short: string, en: string, action: string, actionEn: string]>

/** One need of an act: its official wording with the product's short name and action. `as` names another row of the table. */
export function needNamed(
  key: Exclude<keyof typeof NEEDS, 'informationAndProgress'>,
  ru: string,
  clause: ClauseRef,
  as: keyof typeof NEEDS = key,
) {
  const [short, en, action, actionEn] = NEEDS[as]
  const words = key === 'other' ? { words: true as const } : {}
  return { key, ru, en, short, action: { ru: action, en: actionEn }, clause, ...words }
}
