import botApi from './bot-api.json' with { type: 'json' }
import type { BotApi, Fields } from './extract-bot-api.ts'

/** A file of a multipart request. */
export class UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array

  constructor(name: string, bytes: Uint8Array) {
    this.name = name
    this.bytes = bytes
  }
}

export const BOT_API = botApi as unknown as BotApi

/** What is wrong with the fields of `value`: unknown, missing, of another type. */
export function checkFields(fields: Fields, value: object, path: string): string[] {
  const given = value as Record<string, unknown>
  const names = new Map(Object.entries(fields).map(([name, types]) => [name.replace('!', ''), { types, required: name.endsWith('!') }]))
  const missing = [...names]
    .filter(([name, { required }]) => required && given[name] === undefined)
    .map(([name]) => `${path}: ${name} is missing`)
  const wrong = Object.entries(given).flatMap(([name, inner]) => {
    const field = names.get(name)
    return field ? checkType(field.types, inner, `${path}.${name}`) : [`${path}: ${name} is unknown`]
  })
  return [...missing, ...wrong]
}

/** What is wrong with `value` if it must have one of `types`. */
export function checkType(types: readonly string[], value: unknown, path: string): string[] {
  const attempts = types.map((type) => checkOne(type, value, path))
  return attempts.find((violations) => violations.length === 0) ?? attempts.sort((one, other) => one.length - other.length)[0] ?? []
}

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => Number.isFinite(value),
  String: (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value),
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
  InputFile: (value) => value instanceof UploadedFile,
}

function checkOne(type: string, value: unknown, path: string): string[] {
  const element = /^Array of (.+)$/.exec(type)?.[1]
  if (element)
    return Array.isArray(value)
      ? value.flatMap((item, index) => checkType([element], item, `${path}[${index}]`))
      : [`${path} is not a list`]
  const primitive = PRIMITIVES[type]
  if (primitive) return primitive(value) ? [] : [`${path} is not ${type}: ${JSON.stringify(value)}`]
  const known = BOT_API.types[type]
  if (!known) return [`${path}: type ${type} is unknown`]
  if (known.subtypes) return checkType(known.subtypes, value, path)
  return typeof value === 'object' && value !== null ? checkFields(known.fields ?? {}, value, path) : [`${path} is not ${type}`]
}
