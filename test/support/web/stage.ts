import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { I18n } from '@grammyjs/i18n'
import { onTestFinished } from 'vitest'
import { Authorities } from '../../../src/app/authorities.ts'
import type { EnteringApp } from '../../../src/app/invitations/enter-by-code.ts'
import { createSignInLink, signInLinks } from '../../../src/app/web/sign-in-links.ts'
import type { WebApp } from '../../../src/app/web/web-app.ts'
import { webFiles } from '../../../src/app/web/web-files.ts'
import { webHistory } from '../../../src/app/web/web-history.ts'
import { webSessions } from '../../../src/app/web/web-sessions.ts'
import { createWebChannel, type WebChannel } from '../../../src/channels/web/create-web-channel.ts'
import type { WebChannelOptions } from '../../../src/channels/web/ports.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { openFileStore } from '../../../src/storage/files/open-file-store.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { seededIds } from '../seeded-ids.ts'
import { AT, AUTHORITY, addPerson } from '../storage-rows.ts'
import { ScriptedBot } from './scripted-bot.ts'

const i18n = new I18n({ defaultLocale: 'ru', directory: 'locales', fluentBundleOptions: { useIsolating: false } })

/** A clock that stands until it is moved. */
export class StandingClock {
  #at: number

  constructor(at: string) {
    this.#at = Date.parse(at)
  }

  now = (): Date => new Date(this.#at)

  pass(milliseconds: number): void {
    this.#at += milliseconds
  }
}

export type Stage = {
  app: WebApp
  clock: StandingClock
  channel: WebChannel
  bot: ScriptedBot
  errors: unknown[]
  /** A link's secret for a person. */
  link(personId: string, minutes?: number): Promise<string>
}

async function fillStorage(app: WebApp): Promise<void> {
  if (await app.storage.db.authority.findUnique({ where: { id: AUTHORITY } })) return
  const data = {
    id: AUTHORITY,
    name: 'Демо-ведомство',
    regulation: 'demonstration',
    settings: {},
    timeZone: 'Asia/Novosibirsk',
    demo: 1,
    createdAt: AT,
  }
  await app.storage.db.authority.create({ data })
  await app.committer.run([], async (unit) => {
    await addPerson(unit.tx, '3')
    await addPerson(unit.tx, '4', { state: 'blocked' })
    await addPerson(unit.tx, '5')
  })
}

/** The web channel on a real database, with a scripted bot behind it. Files live in a folder that goes with the test. */
export async function openStage(storage: Storage, options: Partial<WebChannelOptions> = {}): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const clock = new StandingClock(AT)
  const app: WebApp & EnteringApp = {
    authorities: new Authorities(),
    demo: true,
    storage,
    committer: new Committer(storage),
    clock,
    ids: seededIds(`${Math.random()}`),
    files: openFileStore(storage, folder),
  }
  await fillStorage(app)
  await app.authorities.reload(storage.db)
  const errors: unknown[] = []
  const bot = new ScriptedBot()
  const channel = createWebChannel({
    history: webHistory(app),
    sessions: webSessions(app, options.demo === false ? undefined : AUTHORITY),
    links: signInLinks(app, options.demo === true),
    files: webFiles(app),
    receiver: bot,
    clock,
    texts: (locale, key, params) => i18n.t(locale, key, params),
    demo: true,
    onError: (error) => errors.push(error),
    ...options,
  })
  bot.channel = channel
  const link = async (personId: string, minutes = 15): Promise<string> => {
    const made = await createSignInLink(app, { authorityId: AUTHORITY, personId, minutes })
    if ('refused' in made) throw new Error(made.refused)
    return made.secret
  }
  return { app, clock, channel, bot, errors, link }
}
