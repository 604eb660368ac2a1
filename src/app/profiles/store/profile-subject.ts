/**
 * What a draft about a profile is about: the profile as it was when it was opened, and perhaps a part of it (a segment, a hypothesis). `seen` is
 * the later revision that the person has been told of, 0 for none. As a text `profile~revision~part~seen`, short where the rest is empty.
 */
export type OpenedProfile = { id: string; revision: number; part: string; seen: number }

export function profileSubject({
  id,
  revision,
  part = '',
  seen = 0,
}: Pick<OpenedProfile, 'id' | 'revision'> & Partial<OpenedProfile>): string {
  const all = [id, revision, part, seen === 0 ? '' : seen]
  return all.slice(0, seen === 0 ? (part === '' ? 2 : 3) : 4).join('~')
}

export function openedProfile(subject: string): OpenedProfile {
  const [id = '', revision, part = '', seen] = subject.split('~')
  const number = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0)
  return { id, part, revision: number(revision), seen: number(seen) }
}
