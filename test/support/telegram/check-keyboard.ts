type Row = Record<string, unknown>[]

/** What Telegram (bytes, one action a button) and the narrowest messenger (rows, buttons, labels) do not bear in an inline keyboard. */
export function checkKeyboard(markup: unknown): string[] {
  if (markup === undefined) return []
  const rows = (markup as { inline_keyboard?: Row[] } | null)?.inline_keyboard
  if (!Array.isArray(rows)) return ['a keyboard that is not inline']
  const buttons = rows.flat()
  return [
    ...(rows.some((row) => row.length === 0) ? ['an empty row of buttons'] : []),
    ...(rows.length > 6 ? [`${rows.length} rows of buttons`] : []),
    ...(buttons.length > 10 ? [`${buttons.length} buttons`] : []),
    ...buttons.flatMap(checkButton),
  ]
}

function checkButton({ text, callback_data: data, url, ...rest }: Row[number]): string[] {
  const label = String(text)
  const bytes = Buffer.byteLength(String(data ?? ''))
  return [
    ...(label.trim() === '' ? ['a button without a label'] : []),
    ...(label.length > 40 ? [`label of ${label.length} characters: ${label}`] : []),
    ...((data === undefined) === (url === undefined) ? [`button ${label} needs exactly one of callback_data and url`] : []),
    ...(data !== undefined && (bytes < 1 || bytes > 64 || /[^\x20-\x7e]/.test(String(data)))
      ? [`callback_data ${data} is not 1–64 ASCII bytes`]
      : []),
    ...(url !== undefined && !/^(https?|tg):\/\/\S+$/.test(String(url)) ? [`button ${label} has the address ${url}`] : []),
    ...Object.keys(rest).map((name) => `button ${label} has ${name}, which other messengers do not know`),
  ]
}
