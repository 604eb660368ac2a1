import type { ListRulesData } from '../../schema/regulation.ts'
import { sverdlovsk as clause } from '../acts.ts'

const CHECK =
  'Проверка содержания включаемых в перечень сведений о точках взаимодействия на предмет их полноты и соответствия требованиям настоящего Порядка осуществляется рабочей группой'
const ADOPTION =
  'Сводный перечень точек формируется рабочей группой и утверждается приказом Министерства по представлению руководителя рабочей группы.'

export const formation: ListRulesData['formation'] = {
  preparedBy: {
    ru: 'Структурные подразделения Министерства, которые непосредственно участвуют в предоставлении мер государственной поддержки (сервисов), осуществлении внутриведомственных функций',
    clause: clause('п. 4'),
  },
  formedBy: { role: 'workingGroupMember', ru: 'Сводный перечень точек формируется рабочей группой', clause: clause('п. 13') },
  completenessCheck: { role: 'workingGroupMember', ru: CHECK, clause: clause('п. 12') },
  adoption: { role: 'authorityHead', presentedBy: 'workingGroupHead', ru: ADOPTION, clause: clause('п. 13') },
}

/** The act says who proposes changes, and nothing of a note. */
export const proposal: ListRulesData['proposal'] = {
  initiator: {
    role: 'interactionOfficer',
    ru: 'лицами, ответственными за осуществление взаимодействия с клиентом в структурных подразделениях Министерства',
    clause: clause('п. 16'),
  },
  explanatoryNote: null,
}

/** No deputies approve here: the working group checks, its head presents, the order adopts (E12, E13). */
export const approvalRoute: ListRulesData['approvalRoute'] = [
  {
    key: 'workingGroup',
    role: 'workingGroupMember',
    does: 'checks',
    ru: 'рабочая группа',
    en: 'working group',
    short: 'рабочая группа',
    clause: clause('п. 12'),
  },
  {
    key: 'workingGroupHead',
    role: 'workingGroupHead',
    does: 'presents',
    ru: 'представление руководителя рабочей группы',
    en: 'head of the working group presents',
    short: 'руководитель рабочей группы',
    clause: clause('п. 13'),
  },
  {
    key: 'adoptionOrder',
    role: 'authorityHead',
    does: 'adopts',
    ru: 'приказ Министерства',
    en: 'order of the ministry',
    short: 'приказ',
    clause: clause('п. 13'),
  },
]
