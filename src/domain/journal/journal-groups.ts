/** The groups of actions: what stands before the first dot of their names. Each has its words in `locales` (`journal-group-<group>`). */
export const JOURNAL_GROUPS = [
  'absence',
  'access',
  'administrator',
  'approval',
  'authority',
  'calendar',
  'consent',
  'deadline',
  'deed',
  'demo',
  'document',
  'edition',
  'entry',
  'formation',
  'human',
  'interview',
  'invitation',
  'journal',
  'link',
  'person',
  'process',
  'profile',
  'proposal',
  'rating',
  'reminder',
  'role',
  'setting',
  'settings',
  'submission',
  'touchpoint',
  'unit',
  'web',
  'workbook',
] as const

export type JournalGroup = (typeof JOURNAL_GROUPS)[number]

/** The group of an action, if it has words. */
export const groupOf = (action: string): JournalGroup | undefined => JOURNAL_GROUPS.find((group) => action.startsWith(`${group}.`))
