import type { Role } from '../rights/roles.ts'

/** A word of the workbook: as it is written, and how else people may have written it. */
export type WorkbookWord = { ru: string; en: string; also?: readonly string[] }

const word = (ru: string, en: string, ...also: string[]): WorkbookWord => ({ ru, en, also })

/** Names of the sheets. */
export const SHEET_WORDS = {
  units: word('Подразделения', 'Units', 'отделы', 'структурные подразделения'),
  staff: word('Сотрудники', 'Staff', 'штат', 'список сотрудников'),
  processes: word('Реестр процессов', 'Register of processes', 'процессы', 'реестр'),
  order: word('Приказ', 'Order', 'редакция', 'приказ о перечне'),
  list: word('Перечень', 'List', 'действующий перечень', 'перечень точек взаимодействия', 'сводный перечень'),
} as const

/** Sheets that are read by nobody: explanations, remarks, and what the drop-downs are made of. */
export const OTHER_SHEET_WORDS = {
  guide: word('Пояснения', 'Explanations'),
  remarks: word('Замечания', 'Remarks'),
  lookup: word('Справочник', 'Lookup'),
} as const

/** Headings of columns; those of the list's official form stand in its module. */
export const COLUMN_WORDS = {
  name: word('Наименование', 'Name', 'название', 'наименование подразделения', 'отдел', 'подразделение'),
  short: word('Краткое наименование', 'Short name', 'краткое название', 'сокращение', 'кратко'),
  person: word('Фамилия и инициалы', 'Name', 'фио', 'ф. и. о.', 'фамилия, имя, отчество', 'сотрудник'),
  position: word('Должность', 'Position'),
  unit: word('Подразделение', 'Unit', 'отдел', 'структурное подразделение', 'ответственное подразделение'),
  roles: word('Роли', 'Roles', 'роль'),
  email: word('Эл. почта', 'E-mail', 'электронная почта', 'почта', 'e-mail', 'email', 'адрес электронной почты'),
  retire: word('Исключить', 'Retire', 'исключить (да)'),
  processNumber: word('Номер', 'Number', '№', '№ п/п', 'номер процесса', 'номер по реестру'),
  area: word('Направление деятельности', 'Direction of activity', 'направление'),
  functionName: word('Функция или услуга', 'Function or service', 'функция', 'услуга', 'наименование функции, услуги'),
  functionKind: word('Вид', 'Kind', 'функция / услуга', 'вид функции'),
  process: word('Процесс', 'Process', 'наименование процесса', 'наименование конкретного процесса'),
  reach: word('Охват', 'Reach', 'межведомственный / внутриведомственный', 'вид процесса'),
  editionNumber: word('Номер редакции', 'Edition number', 'редакция', '№ редакции'),
  orderNumber: word('Номер приказа', 'Order number', '№ приказа'),
  orderDate: word('Дата приказа', 'Order date', 'дата'),
  needs: word('Потребности', 'Needs', 'удовлетворяемые потребности клиента'),
  subtype: word('Подвид точки', 'Subtype', 'подвид'),
  advice: word('Что исправить', 'What to correct'),
} as const

/** Words of R1 for the roles. */
export const ROLE_WORDS: Readonly<Record<Role, WorkbookWord>> = {
  employee: word('сотрудник', 'employee', 'исполнитель', 'инициатор'),
  interactionOfficer: word('ответственный за взаимодействие с клиентом', 'interaction officer', 'ответственный за взаимодействие'),
  unitHead: word('начальник подразделения', 'head of unit', 'начальник отдела', 'начальник управления', 'руководитель подразделения'),
  supervisingDeputy: word('курирующий заместитель', 'supervising deputy', 'курирующий заместитель руководителя'),
  clientCentricityDeputy: word(
    'заместитель, ответственный за клиентоцентричность',
    'deputy for client-centricity',
    'заместитель по клиентоцентричности',
  ),
  workingGroupMember: word('член рабочей группы', 'working group member'),
  workingGroupSecretary: word('секретарь рабочей группы', 'working group secretary'),
  workingGroupHead: word('руководитель рабочей группы', 'working group head'),
  authorityHead: word('руководитель ведомства', 'head of authority', 'руководитель'),
  publisher: word('ответственный за размещение', 'publisher', 'публикатор'),
  coordinator: word('координатор', 'coordinator'),
  administrator: word('администратор', 'administrator'),
}

export const FUNCTION_KIND_WORDS = {
  service: word('услуга', 'service', 'государственная услуга', 'муниципальная услуга'),
  function: word('функция', 'function'),
  support: word('мера поддержки', 'support measure', 'мера государственной поддержки'),
} as const

export const REACH_WORDS = {
  interdepartmental: word('межведомственный', 'interdepartmental', 'межведомственные'),
  internal: word('внутриведомственный', 'internal', 'внутриведомственные', 'внутренний'),
} as const

/** Further ways in which lists in force call the kinds of touchpoints. */
export const CHANNEL_KIND_WORDS = {
  digital: word('цифровая', 'digital', 'цифровая точка', 'цифровые', 'онлайн', 'электронная'),
  offline: word('офлайн', 'offline', 'оффлайн', 'офлайн-точка', 'оффлайн-точка', 'офлайновая', 'физическая'),
} as const

export const YES_WORDS = word('да', 'yes', '1', '+', 'исключить', 'true', 'истина')
export const NO_WORDS = word('нет', 'no', '0', '-', 'false', 'ложь')

/** A row that begins so is an example: it is not read. */
export const EXAMPLE_WORDS = word('Пример', 'Example')

/** An example for each column, beside those that the regulation gives. */
export const EXAMPLES: Readonly<Record<string, { ru: string; en: string }>> = {
  name: { ru: 'Отдел обращений граждан', en: 'Appeals Unit' },
  short: { ru: 'Обращения', en: 'Appeals' },
  person: { ru: 'Образцов О. О.', en: 'Sample O. O.' },
  position: { ru: 'главный специалист', en: 'chief specialist' },
  unit: { ru: 'Отдел обращений граждан', en: 'Appeals Unit' },
  roles: { ru: 'сотрудник; член рабочей группы', en: 'employee; working group member' },
  email: { ru: 'obraztsov@example.org', en: 'sample@example.org' },
  processNumber: { ru: '1.10', en: '1.10' },
  functionName: { ru: 'Рассмотрение обращений граждан', en: 'Appeals of citizens' },
  functionKind: { ru: 'функция', en: 'function' },
  process: { ru: 'Подготовка ответа на обращение', en: 'Answering an appeal' },
  reach: { ru: 'внутриведомственный', en: 'internal' },
  editionNumber: { ru: '1', en: '1' },
  orderNumber: { ru: '54', en: '54' },
  orderDate: { ru: '11.04.2024', en: '11.04.2024' },
  touchpoint: { ru: 'Личный приём', en: 'Personal reception' },
}
