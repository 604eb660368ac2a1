/**
 * What a draft about a profile is about: the profile as it was when it was opened, and perhaps a part of it (a segment, a hypothesis). As a
 * text `profile~revision` or `profile~revision~part`.
 */
export type OpenedProfile = { id: string; revision: number; part: string }

export const profileSubject = ({ id, revision, part = '' }: Omit<OpenedProfile, 'part'> & { part?: string }): string =>
  part === '' ? `${id}~${revision}` : `${id}~${revision}~${part}`

export function openedProfile(subject: string): OpenedProfile {
  const [id = '', revision = '', part = ''] = subject.split('~')
  return { id, revision: /^\d{1,9}$/.test(revision) ? Number(revision) : 0, part }
}
