import type { ProfileRulesData } from '../../schema/regulation.ts'
import { faq, segments } from '../acts.ts'

/** Kinds of client and what the acts mean by them (A2, A7; B4, B5). */
export const clientKinds: ProfileRulesData['clientKinds'] = [
  {
    key: 'citizen',
    ru: 'гражданин',
    en: 'citizen',
    short: 'гражданин',
    clause: segments('п. 2'),
    traitExamples: [
      { ru: 'пол', en: 'sex' },
      { ru: 'возраст', en: 'age' },
      { ru: 'регион проживания', en: 'region of residence' },
    ],
    topics: [],
  },
  {
    key: 'businessRepresentative',
    ru: 'представитель бизнеса',
    en: 'business representative',
    short: 'представитель бизнеса',
    clause: segments('п. 2'),
    traitExamples: [
      { ru: 'тип субъекта экономической деятельности', en: 'type of economic entity', short: 'тип субъекта' },
      { ru: 'организационно-правовая форма', en: 'legal form', short: 'правовая форма' },
      { ru: 'размер бизнеса', en: 'size of business' },
    ],
    topics: [],
  },
  {
    key: 'internalClient',
    ru: 'внутренний клиент',
    en: 'internal client',
    short: 'внутренний клиент',
    clause: segments('п. 2'),
    traitExamples: [
      { ru: 'возраст', en: 'age' },
      { ru: 'стаж работы', en: 'length of service' },
      { ru: 'вид службы', en: 'kind of service' },
    ],
    topics: [
      topic('it', 'информационно-технического обеспечения', 'information technology', 'информационно-техническое обеспечение', [
        'осуществляющее информационно-техническое обеспечение, по вопросам информационно-технического обеспечения',
      ]),
      topic('accounting', 'ведения бухгалтерского учета', 'accounting', 'бухгалтерский учёт', [
        'осуществляющее финансово-бухгалтерскую деятельность, по вопросам бухгалтерского учета',
      ]),
      topic(
        'household',
        'осуществления административно-хозяйственной деятельности',
        'premises and supplies',
        'хозяйственная деятельность',
        ['осуществляющее административно-хозяйственную деятельность, по вопросам АХД'],
      ),
      // The definition of the fourth is garbled in the source.
      topic('property', 'управления государственным имуществом', 'state property', 'государственное имущество', []),
    ],
  },
]

function topic(key: string, of: string, en: string, short: string, [defined]: string[]) {
  const turns = 'сотрудник ОИВ или подведомственной организации, который обращаться в структурное подразделение,'
  return {
    key,
    ru: `по вопросам ${of}`,
    en,
    short,
    definition: defined === undefined ? null : `${turns} ${defined}`,
    clause: faq('вопрос 4'),
  }
}
