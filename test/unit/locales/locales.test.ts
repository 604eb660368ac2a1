import { describe, expect, it } from 'vitest'
import { messagesIn, referredIn } from '../../support/source/fluent.ts'
import { differencesOf, missingIn, unusedIn } from '../../support/source/locale-report.ts'
import { messageUsesIn } from '../../support/source/message-uses.ts'
import { readSource } from '../../support/source/read-source.ts'

const ru = readSource('locales/ru', ['.ftl'])
const en = readSource('locales/en', ['.ftl'])
const code = readSource('src', ['.ts', '.js'])
const uses = Object.entries(code).map(([path, text]) => messageUsesIn(path, text))

/** Signs with a meaning of their own; every other pictograph is decoration. */
const SIGNS = /[✅⏳⚠☑☐✏📄⏸↩✖]/gu

describe('the interface texts', () => {
  it('R95 Russian and English have the same messages with the same parameters', () => {
    expect(messagesIn(ru).size).toBeGreaterThan(0)
    expect(differencesOf(messagesIn(ru), messagesIn(en))).toEqual([])
  })

  it('R95 every message that the code says exists and gets its parameters', () => {
    expect(missingIn(messagesIn(ru), uses)).toEqual([])
  })

  it('every message is said somewhere', () => {
    expect(unusedIn(messagesIn(ru), uses, referredIn(ru))).toEqual([])
  })

  it('Russian texts are calm: no exclamation marks, no «ошибка», no decoration', () => {
    const loud = Object.entries(ru).flatMap(([path, text]) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('#') && /!|ошибк|\p{Extended_Pictographic}/iu.test(line.replace(SIGNS, '')))
        .map((line) => `${path}: ${line}`),
    )
    expect(loud).toEqual([])
  })
})

describe('what the comparison finds', () => {
  const few = messagesIn({
    'a.ftl': 'hello = Hello, { $name }\n  .hint = { $count ->\n    [one] one\n   *[other] many of { $all }\n  }\ntwice = { hello }\n',
  })

  it('parameters inside choices, attributes and other messages', () => {
    expect(Object.fromEntries([...few].map(([id, names]) => [id, [...names]]))).toEqual({
      hello: ['name'],
      'hello.hint': ['count', 'all'],
      twice: ['name'],
    })
  })

  it('a message that cannot be read or stands twice', () => {
    expect(() => messagesIn({ 'a.ftl': 'hello = Hello, { $name\n' })).toThrow('1 messages are written, 0 can be read')
    expect(() => messagesIn({ 'a.ftl': 'hello = 1\n', 'b.ftl': 'hello = 2\n' })).toThrow('b.ftl: hello is already defined')
  })

  it('a message of one language only and parameters that differ', () => {
    const one = messagesIn({ 'a.ftl': 'a = 1\nb = { $x }\n' })
    const other = messagesIn({ 'a.ftl': 'b = { $y }\nc = 1\n' })
    expect(differencesOf(one, other)).toEqual(['a is only in the first', 'c is only in the second', 'b takes x and y'])
  })

  it('a message that does not exist, and a forgotten parameter', () => {
    const said = (text: string) => missingIn(few, [messageUsesIn('src/a.ts', text)])
    expect(said("say.t('helo')")).toEqual(['src/a.ts:1: there is no message helo'])
    expect(said("say.t(x ? 'hello' : 'bye', { name })")).toEqual(['src/a.ts:1: there is no message bye'])
    expect(said("say.t('hello')")).toEqual(['src/a.ts:1: hello is said without name'])
    expect(said("const note = { id: 'hello.hint', params: { count: 1 } }")).toEqual(['src/a.ts:1: hello.hint is said without all'])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test holds a template
    expect(said('say.t(`refused-${code}`)')).toEqual(['src/a.ts:1: no message fits ^refused-[\\w-]+$'])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test holds a template
    expect(said("say.t('hello', params); say.t(`hel${x}`); sort({ id: 'asc' }); pick({ id: 'row-1', name: 'x' })")).toEqual([])
  })

  it('a message that nobody says', () => {
    expect(unusedIn(few, [messageUsesIn('src/a.ts', "say.t('twice')")], new Set(['hello']))).toEqual(['hello.hint'])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test holds a template
    expect(unusedIn(messagesIn({ 'a.ftl': 'entry-kind = 1\n' }), [messageUsesIn('src/a.ts', 'at(`entry-${key}`)')], new Set())).toEqual([])
  })
})
