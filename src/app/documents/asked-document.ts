/** Papers that are made while their card is drawn. */
export const QUICK = ['profile', 'list', 'edition', 'status', 'approval', 'proposal', 'order'] as const
/** Papers that take long: they are ordered, and come when they are made. */
export const LONG = ['package', 'unitProfiles', 'processProfiles'] as const
export const ABOUT = [...QUICK, ...LONG] as const
/** Formats of a list; a profile is a DOCX only, a status summary an XLSX or a picture, a package a ZIP only. */
export const LIST_FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const
export const FORMATS = [...LIST_FORMATS, 'png', 'zip'] as const

/**
 * A paper that is asked for: `id` is the name of its file, `subject` a profile, an edition, a process, or a unit, empty for the whole authority;
 * `area` the number of a direction of activity where only its lines are meant (R31), else empty.
 */
export type AskedDocument = {
  id: string
  about: (typeof ABOUT)[number]
  subject: string
  format: (typeof FORMATS)[number]
  area: string
}

/** The paper that words from outside name, its id and all; undefined for what nobody offers. */
export function askedOf([id = '', wanted, subject = '', as, area = '']: readonly string[]): AskedDocument | undefined {
  const about = ABOUT.find((one) => one === wanted)
  const format = FORMATS.find((one) => one === as)
  return about && format ? { id, about, subject, format, area } : undefined
}

export const isLong = ({ about }: Pick<AskedDocument, 'about'>): boolean => LONG.some((one) => one === about)
