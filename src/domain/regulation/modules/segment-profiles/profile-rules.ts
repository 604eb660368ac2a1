import type { ProfileRulesData } from '../../schema/regulation.ts'
import { faq, SEGMENTS_FAQ, SEGMENTS_NOVOSIBIRSK, segments } from '../acts.ts'
import { clientKinds } from './client-kinds.ts'
import { definitions } from './definitions.ts'
import { parameterSources, parameters, traitSources } from './research.ts'

const stages: ProfileRulesData['stages'] = [
  stage('traits', 'определение признаков для сегментации', 'traits', 'признаки'),
  stage('segmentation', 'сегментация', 'segmentation', 'сегменты'),
  stage('profile', 'формирование профиля (гипотезы)', 'profile (hypothesis)', 'профиль'),
  { ...stage('refinement', 'уточнение профиля (при необходимости)', 'refinement (if needed)', 'уточнение'), optional: true },
]

function stage(key: string, ru: string, en: string, short: string) {
  return { key, ru, en, short, optional: false, clause: segments('п. 6') }
}

const grouping: ProfileRulesData['grouping'] = {
  separately: { ru: 'Для каждой услуги отдельно в рамках процессов предоставления услуг (сервисов)', clause: faq('вопрос 3') },
  together: {
    ru: 'Для всей совокупности функций или мер поддержки в рамках процессов: предоставления мер государственной поддержки, осуществления государственного контроля (надзора), рассмотрения обращений и запросов, обеспечения доступа к информации о деятельности ведомства',
    clause: faq('вопрос 3'),
  },
  exceptions: [
    {
      ru: 'если в рамках процесса предоставления услуг (всей совокупности) имеется одна целевая аудитория, единый клиентский путь, и отсутствуют специфические особенности, то можно рассматривать процессы целиком',
      clause: faq('вопрос 3'),
    },
    {
      ru: 'если функции или меры поддержки индивидуальны в рамках процессов, то лучше формировать профиль клиентского сегмента для каждой сущности (функции/меры поддержки) отдельно',
      clause: faq('вопрос 3'),
    },
  ],
  togetherAreas: ['support', 'appeals', 'information'],
}

/** A, explained by B: how profiles of client segments are developed. */
export const segmentProfiles: ProfileRulesData = {
  acts: { segmentsNovosibirsk: { ...SEGMENTS_NOVOSIBIRSK }, segmentsFaq: { ...SEGMENTS_FAQ } },
  definitions,
  register: {
    ru: 'реестра межведомственных и внутриведомственных процессов департамента',
    en: 'register of interdepartmental and internal processes',
    number: '4239',
    date: '2023-12-18',
    clause: segments('п. 1'),
  },
  developedBy: {
    ru: 'структурными подразделениями департамента, ответственными за осуществление процессов департамента',
    clause: segments('п. 11'),
  },
  occasion: {
    ru: 'при наличии оснований для проведения реинжиниринга процесса департамента, предусмотренных пунктом 5 Порядка проведения реинжиниринга процессов в департаменте имущества и земельных отношений Новосибирской области, утвержденного приказом департамента от 10.09.2024 № 2910-НПА (далее – Порядок № 2910-НПА), в сроки, установленные пунктом 6 Порядка № 2910-НПА',
    clause: segments('п. 5'),
  },
  grouping,
  clientKinds,
  stages,
  traits: { min: 5, max: 15, clause: segments('п. 7') },
  segmentTraits: { min: 3, max: 7, clause: segments('п. 8') },
  traitSources,
  affectsJourney: {
    ru: 'необходимо ориентироваться на факторы, которые важны для описания целевой аудитории и влияют на прохождение клиентского пути',
    clause: segments('п. 7'),
  },
  parameters,
  parameterSources,
  completeParts: [
    { key: 'traits', ru: 'описание сегмента по признакам', en: 'description by traits', clause: segments('подп. 1 п. 4') },
    { key: 'journeySpecifics', ru: 'особенности клиентского пути', en: 'particularities of the path', clause: segments('подп. 2 п. 4') },
    { key: 'channels', ru: 'предпочтительные каналы взаимодействия', en: 'preferred channels', clause: segments('подп. 3 п. 4') },
  ],
  hypothesis: {
    ru: 'формируется гипотеза об особенностях клиентского пути и предпочтительных каналах взаимодействия',
    clause: segments('п. 9'),
  },
  refinement: {
    ru: 'Профиль может быть уточнен, скорректирован в ходе и по итогам проведения исследований клиентского пути, государственных услуг и функций департамента.',
    clause: segments('п. 10'),
  },
  report: { ru: 'Заполненный шаблон профиля клиентского сегмента = отчет', clause: faq('вопрос 7') },
}
