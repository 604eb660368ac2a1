import { I18n } from '@grammyjs/i18n'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setUpTelegram, telegramTexts } from '../../../src/channels/telegram/set-up-telegram.ts'
import { type Connected, connect } from '../../support/telegram/connected.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { badRequest, flood } from '../../support/telegram/fault.ts'

let fake: FakeTelegram
let telegram: Connected
const i18n = new I18n({ defaultLocale: 'en', fluentBundleOptions: { useIsolating: false } })
for (const locale of ['ru', 'en'])
  i18n.loadLocaleSync(locale, { filePath: `${import.meta.dirname}/../../../locales/${locale}/telegram.ftl` })
const texts = {
  ru: telegramTexts((key) => i18n.t('ru', key)),
  en: telegramTexts((key) => i18n.t('en', key)),
}

beforeEach(async () => {
  fake = await FakeTelegram.start()
  telegram = connect(fake)
})
afterEach(() => fake.stop())

describe('Commands and descriptions', () => {
  it('are told in Russian and, for everybody else, in English, within Telegram’s lengths', async () => {
    await setUpTelegram(telegram.api, texts, telegram.log)
    fake.verify()
    expect([...fake.world.settings.keys()].sort()).toEqual(
      ['setMyCommands', 'setMyDescription', 'setMyShortDescription'].flatMap((method) => [`${method}:`, `${method}:ru`]).sort(),
    )
    const commands = fake.world.settings.get('setMyCommands:ru')?.commands as { command: string; description: string }[]
    expect(commands.map(({ command }) => command)).toEqual([
      'start',
      'menu',
      'touchpoint',
      'list',
      'profiles',
      'find',
      'propose',
      'approvals',
      'drafts',
      'tasks',
      'help',
      'settings',
      'cancel',
    ])
    for (const { description } of commands) expect(description).toMatch(/^[А-ЯЁ]/)
    expect(fake.world.settings.get('setMyDescription:')?.description).toMatch(/^[A-Z]/)
    expect(telegram.lines).toEqual([])
  })

  it('that Telegram does not take stop nothing, not even one another', async () => {
    fake.fail('setMyCommands', badRequest('no'), 2)
    fake.fail('setMyDescription', flood(86_400), 2)
    await setUpTelegram(telegram.api, texts, telegram.log)
    expect([...fake.world.settings.keys()]).toEqual(['setMyShortDescription:ru', 'setMyShortDescription:'])
    expect(telegram.lines).toHaveLength(4)
    expect(telegram.waits).toEqual([])
    expect(telegram.floods).toEqual([])
  })
})
