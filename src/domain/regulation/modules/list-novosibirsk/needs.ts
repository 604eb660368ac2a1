import type { ListRulesData } from '../../schema/regulation.ts'
import { novosibirsk } from '../acts.ts'
import { needNamed } from '../needs.ts'

const item = (number: number) => novosibirsk(`подп. ${number} п. 11`)

/** The ten needs of C11. */
export const needs: ListRulesData['needs'] = [
  needNamed('information', 'получение информации', item(1)),
  needNamed('consultation', 'получение консультации', item(2)),
  needNamed('forms', 'получение форм документов', item(3)),
  needNamed('application', 'представление заявления, обращения, запроса, документов', item(4)),
  needNamed('progress', 'получение информации о ходе рассмотрения заявления, обращения, запроса, документов', item(5)),
  needNamed('result', 'получение результата, ответа, разъяснения', item(6)),
  needNamed('inspection', 'предоставление объектов для осмотра (проверки)', item(7)),
  needNamed('feedback', 'предоставление обратной связи', item(8)),
  needNamed('feedbackResult', 'получение результата рассмотрения обратной связи', item(9)),
  needNamed('other', 'другие удовлетворяемые потребности клиента', item(10)),
]
