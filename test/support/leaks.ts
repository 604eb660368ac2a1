import type { Storage } from '../../src/storage/open.ts'

/** Shorter or plainer pieces stand in any line by chance. */
const isTelling = (piece: string): boolean => piece.length >= 4 && /[\p{Script=Cyrillic}@]/u.test(piece)

/** The lines a person wrote in one message, as they would stand in a line of JSON. */
const piecesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => JSON.stringify(line.trim()).slice(1, -1))
    .filter(isTelling)

/** Lines of the log `written` that hold the name or the e-mail of a person of the database, or a piece of what somebody wrote (R97). */
export async function leaksIn(written: readonly string[], db: Storage['db'], typed: readonly string[]): Promise<string[]> {
  if (written.length === 0) return []
  const persons = await db.person.findMany({ select: { displayName: true, email: true } })
  const incoming = await db.webMessage.findMany({ where: { direction: 'in' }, select: { body: true } })
  const words = incoming
    .map(({ body }) => JSON.stringify(body))
    .flatMap((body) => [...body.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? ''))
  const secrets = [...persons.flatMap(({ displayName, email }) => [displayName, email]), ...typed, ...words].flatMap(piecesOf)
  return written.filter((line) => secrets.some((secret) => line.includes(secret)))
}
