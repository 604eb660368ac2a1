/**
 * Makes bot-api.json, the part of the machine-readable Bot API that tests need, out of telegram-bot-api.json of
 * github.com/PaulSonOfLars/telegram-bot-api-spec: `npx tsx test/support/telegram/extract-bot-api.ts <telegram-bot-api.json>`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

type Field = { name: string; types: string[]; required: boolean }
type Source = {
  version: string
  methods: Record<string, { fields?: Field[] }>
  types: Record<string, { fields?: Field[]; subtypes?: string[] }>
}

/** Fields with their types; a name that ends in `!` is required. */
export type Fields = Record<string, string[]>
export type BotApi = {
  source: string
  licence: string
  version: string
  methods: Record<string, Fields>
  types: Record<string, { fields?: Fields; subtypes?: string[] }>
}

/** The methods that the product calls. */
const METHODS = [
  'getMe',
  'getUpdates',
  'deleteWebhook',
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'answerCallbackQuery',
  'sendChatAction',
  'sendDocument',
  'sendPhoto',
  'getFile',
  'setMyCommands',
  'setMyDescription',
  'setMyShortDescription',
]

const elementOf = (type: string): string => type.replace(/^(Array of )+/, '')
const fieldsOf = (fields: Field[] = []): Fields =>
  Object.fromEntries(fields.map(({ name, types, required }) => [required ? `${name}!` : name, types]))

/** The methods in use and the types that their parameters can have, without the descriptions. */
export function extractBotApi(source: Source): BotApi {
  const methods = Object.fromEntries(METHODS.map((name) => [name, fieldsOf(source.methods[name]?.fields)]))
  const types: BotApi['types'] = {}
  const wanted = Object.values(methods).flatMap((fields) => Object.values(fields).flat())
  for (const wantedType of wanted) {
    const name = elementOf(wantedType)
    const type = source.types[name]
    if (!type || types[name]) continue
    types[name] = type.subtypes ? { subtypes: type.subtypes } : { fields: fieldsOf(type.fields) }
    wanted.push(...(type.subtypes ?? []), ...(type.fields ?? []).flatMap((field) => field.types))
  }
  return {
    source: 'github.com/PaulSonOfLars/telegram-bot-api-spec',
    licence: 'MIT',
    version: source.version,
    methods,
    types,
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const source = JSON.parse(readFileSync(process.argv[2] ?? '../shared/data/telegram-bot-api.json', 'utf8')) as Source
  writeFileSync(new URL('bot-api.json', import.meta.url), `${JSON.stringify(extractBotApi(source), null, 2)}\n`)
}
