import type { Seen, SeenButton } from '../telegram/messenger.ts'

/** By which patterns (sources of case-insensitive regular expressions) a person understands a message. */
export type Signs = {
  /** A question: its first group is the question's number. */
  question: string
  /** A button that does not answer the question. */
  navigation: string
  /** The button that ends the interview, outside of questions. */
  confirm: string
  /** What the bot says once the interview is stored. */
  saved: string
}

export const SIGNS: Signs = {
  question: '(?<!(?:страница|page) )(?<![\\p{L}\\d])(\\d+) ?(?:/|из|of) ?\\d+',
  navigation:
    '^\\P{L}*(?:назад|пропустить|позже|пауза|спросить|пример|подсказка|пункт|отмен|меню|back|skip|later|pause|ask|example|hint|cancel|menu)',
  confirm: 'подтверд|сохранить|готово|confirm|save',
  saved: 'сохранен|записан|готово|saved|done',
}

/** What a person makes of a message: a question with its answer buttons, the end to be confirmed, the good news, or just words. */
export type Sight =
  | { kind: 'question'; question: number; options: SeenButton[] }
  | { kind: 'review'; confirm: SeenButton }
  | { kind: 'saved' }
  | { kind: 'words' }

/** A reader of messages by `signs`. */
export function reader(signs: Signs): (seen: Seen) => Sight {
  const question = new RegExp(signs.question, 'iu')
  const navigation = new RegExp(signs.navigation, 'iu')
  const confirm = new RegExp(signs.confirm, 'iu')
  const saved = new RegExp(signs.saved, 'iu')
  return ({ text, buttons }) => {
    const asked = question.exec(text)?.[1]
    if (asked) return { kind: 'question', question: Number(asked), options: buttons.filter(({ label }) => !navigation.test(label)) }
    const last = buttons.find(({ label }) => confirm.test(label))
    if (last) return { kind: 'review', confirm: last }
    return saved.test(text) ? { kind: 'saved' } : { kind: 'words' }
  }
}
