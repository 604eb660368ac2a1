/** The groups of actions: what stands before the first dot of their names. Each has its words in `locales` (`journal-group-<group>`). */
export const JOURNAL_GROUPS = [
  'absence',
  'access',
  'account',
  'administrator',
  'authority',
  'calendar',
  'call',
  'chat',
  'consent',
  'data',
  'deed',
  'demo',
  'document',
  'edition',
  'file',
  'formation',
  'interview',
  'invitation',
  'journal',
  'monitoring',
  'person',
  'process',
  'profile',
  'proposal',
  'rating',
  'register',
  'reminder',
  'role',
  'setting',
  'settings',
  'status',
  'template',
  'touchpoint',
  'unit',
  'web',
  'workbook',
] as const

export type JournalGroup = (typeof JOURNAL_GROUPS)[number]

/** The group of an action, if it has words. */
export const groupOf = (action: string): JournalGroup | undefined => JOURNAL_GROUPS.find((group) => action.startsWith(`${group}.`))
