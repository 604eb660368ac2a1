import type { ListRulesData } from '../../schema/regulation.ts'
import { novosibirsk as clause } from '../acts.ts'

export const formation: ListRulesData['formation'] = {
  preparedBy: {
    ru: 'структурными подразделениями департамента, которые непосредственно осуществляют (оказывают, предоставляют) соответствующие функции (услуги)',
    clause: clause('п. 8'),
  },
  formedBy: {
    role: 'clientCentricityDeputy',
    ru: 'заместитель руководителя департамента, ответственный за внедрение принципов и стандартов клиентоцентричности в департаменте',
    clause: clause('п. 7'),
  },
  completenessCheck: null,
  adoption: {
    role: 'authorityHead',
    presentedBy: null,
    ru: 'Перечень утверждается приказом руководителя департамента',
    clause: clause('п. 13'),
  },
}

export const proposal: ListRulesData['proposal'] = {
  initiator: { role: 'employee', ru: 'структурное подразделение департамента, ответственное за процесс', clause: clause('п. 16') },
  explanatoryNote: { ru: 'прилагается пояснительная записка, раскрывающая причины и суть вносимых изменений', clause: clause('п. 16') },
}

/** Three approvals, one after another (C16). */
export const approvalRoute: ListRulesData['approvalRoute'] = [
  {
    key: 'unitHead',
    role: 'unitHead',
    does: 'agrees',
    ru: 'начальник структурного подразделения департамента, ответственного за процесс',
    en: 'head of the unit responsible for the process',
    short: 'начальник отдела',
    clause: clause('подп. 1 п. 16'),
  },
  {
    key: 'supervisingDeputy',
    role: 'supervisingDeputy',
    does: 'agrees',
    ru: 'курирующий заместитель руководителя департамента',
    en: 'supervising deputy head',
    short: 'курирующий заместитель',
    clause: clause('подп. 2 п. 16'),
  },
  {
    key: 'clientCentricityDeputy',
    role: 'clientCentricityDeputy',
    does: 'agrees',
    ru: 'заместитель руководителя, ответственный за внедрение принципов и стандартов клиентоцентричности в департаменте',
    en: 'deputy head responsible for client-centricity',
    short: 'заместитель по клиентоцентричности',
    clause: clause('подп. 3 п. 16'),
  },
]
