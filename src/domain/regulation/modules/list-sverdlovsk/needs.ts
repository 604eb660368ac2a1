import type { ListRulesData } from '../../schema/regulation.ts'
import { sverdlovsk } from '../acts.ts'
import { needNamed } from '../needs.ts'

const item = (number: number) => sverdlovsk(`подп. ${number} п. 8`)

/** The nine needs of E8. */
export const needs: ListRulesData['needs'] = [
  needNamed(
    'information',
    'получение информации, в том числе о ходе рассмотрения заявления, обращения, запроса, документов',
    item(1),
    'informationAndProgress',
  ),
  needNamed('consultation', 'получение консультации', item(2)),
  needNamed('forms', 'получение форм документов', item(3)),
  needNamed('application', 'представление заявления, обращения, запроса, документов', item(4)),
  needNamed('progress', 'получение информации о ходе рассмотрения заявления, обращения, запроса, документов', item(5)),
  needNamed('result', 'получение результата, ответа, разъяснения', item(6)),
  needNamed('feedback', 'предоставление обратной связи', item(7)),
  needNamed('feedbackResult', 'получение результата рассмотрения обратной связи', item(8)),
  needNamed('other', 'другие удовлетворяемые потребности клиента в рамках осуществляемого взаимодействия', item(9)),
]

/** Items 1 and 5 overlap in the act itself: both are kept (R33). */
export const needOverlaps: ListRulesData['needOverlaps'] = [
  {
    needs: ['information', 'progress'],
    ru: 'Подпункты 1 и 5 пункта 8 пересекаются: получение информации включает и сведения о ходе рассмотрения. Отметьте ход рассмотрения отдельно, если клиент обращается сюда именно за ним.',
    en: 'Items 1 and 5 of clause 8 overlap: information takes in news of progress. Tick progress as well if clients come here for it in particular.',
  },
]
