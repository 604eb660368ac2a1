export const ABOUT = ['profile', 'list', 'edition', 'status', 'approval'] as const
/** Formats of a list; a profile is a DOCX only. */
export const LIST_FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const
/** Every format there is: a status summary is an XLSX or a picture. */
export const FORMATS = [...LIST_FORMATS, 'png'] as const

/** A paper that is asked for: `id` is the name of its file, `subject` a profile, an edition, or a unit, empty for the
 * whole authority. */
export type AskedDocument = { id: string; about: (typeof ABOUT)[number]; subject: string; format: (typeof FORMATS)[number] }
