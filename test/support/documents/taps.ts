import type { TelegramPerson } from '../contract/telegram-person.ts'

const READS = /^[sk]:/
const PAPER = /^d:askDocument:/

/** What the buttons of the newest card do, by their data. */
const deedsOf = (person: TelegramPerson): string[] =>
  person.chat.shown.at(-1)?.rows.flatMap((row) => row.flatMap(({ data }) => data ?? [])) ?? []

const papersIn = (deeds: readonly string[]): string[] => deeds.filter((data) => PAPER.test(data)).map((data) => data.replace(PAPER, ''))

/**
 * The papers that come by at most two taps from the card at `screen`: each as what it is about, which one and the format, such as
 * `profile:demo-s1:docx`. Only buttons that show something are followed, none that changes anything.
 */
export async function papersNear(person: TelegramPerson, screen: string): Promise<string[]> {
  await person.forge(`s:${screen}`)
  const deeds = deedsOf(person)
  const near = papersIn(deeds)
  for (const data of deeds.filter((one) => READS.test(one))) {
    await person.forge(data)
    near.push(...papersIn(deedsOf(person)))
  }
  return near
}
