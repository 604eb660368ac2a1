/**
 * A message as a person sees it now, whatever the channel: bold words between `**`, other marks likewise, labels row by row, the name of a
 * file. An edit changes it in place.
 */
export type Seen = { from: 'bot' | 'person'; text: string; rows: string[][]; file?: string }

/** Somebody with a chat open. Each deed resolves when the bot has answered it; a press finds the newest button with the label. */
export interface ChatPerson {
  say(text: string): Promise<void>
  press(label: string | RegExp): Promise<void>
  attach(name: string, bytes: Uint8Array): Promise<void>
  /** Both sides, oldest first. */
  seen(): Promise<Seen[]>
}

export type Marked = {
  text: string
  bold?: boolean | undefined
  italic?: boolean | undefined
  underline?: boolean | undefined
  link?: string | undefined
}

/** A piece of text with its marks, spelled the same for every channel. */
export function spell({ text, bold, italic, underline, link }: Marked): string {
  if (text === '') return ''
  const [open, close] = [
    [underline, '__'],
    [italic, '_'],
    [bold, '**'],
  ].reduce(([before, after], [on, sign]) => (on ? [`${sign}${before}`, `${after}${sign}`] : [before, after]), ['', ''])
  const words = `${open}${text}${close}`
  return link === undefined ? words : `[${words}](${link})`
}

const turner = /^(Ещё|More) ▸/

/** Ticks options of the tick list that stands last, turning its pages as far as it must. Throws when there is no such option. */
export async function tick(person: ChatPerson, ...options: string[]): Promise<void> {
  for (const option of options) {
    await turnTo(person, `☐ ${option}`)
    await person.press(`☐ ${option}`)
  }
}

/** Turns the pages of the newest card with buttons until one shows `label`. Throws when none does. */
export async function turnTo(person: ChatPerson, label: string): Promise<void> {
  for (let turned = 0; turned < 20; turned += 1) {
    const card = (await person.seen()).findLast((message) => message.rows.length > 0)
    const labels = card?.rows.flat() ?? []
    if (labels.includes(label)) return
    if (!labels.some((other) => turner.test(other))) break
    await person.press(turner)
  }
  throw new Error(`no page shows ${label}`)
}

/** A press that changes nothing but how the card looks: a tick in a tick list, a turned page. */
export const isLight = (label: string): boolean => /^[☐☑] /.test(label) || turner.test(label)
