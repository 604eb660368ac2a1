import type { App } from '../app/app.ts'
import { advanceDay } from '../app/demo/advance-day.ts'
import { signInLinks } from '../app/web/sign-in-links.ts'
import { webFiles } from '../app/web/web-files.ts'
import { webHistory } from '../app/web/web-history.ts'
import { webSessions } from '../app/web/web-sessions.ts'
import { createWebChannel, type WebChannel } from '../channels/web/create-web-channel.ts'
import type { House } from './compose.ts'

/** What of the web chat differs between an installation and a test. */
export type WebWishes = { publicUrl?: string; onNextWorkingDay?: () => Promise<void>; onError: (error: unknown) => void }

/** The web chat on this house's dialogue. It serves when its `listen` is called. */
export function openWeb({ app, intake, voices, authorityId, open }: House, wishes: WebWishes): WebChannel {
  const web: WebChannel = createWebChannel({
    history: webHistory(app),
    sessions: webSessions(app, app.demo ? authorityId : undefined),
    links: signInLinks(app, app.demo),
    files: webFiles(app),
    receiver: intake,
    clock: app.clock,
    texts: (locale, key, params) => voices[locale].t(key, params),
    demo: app.demo,
    onError: wishes.onError,
    ...(wishes.publicUrl !== undefined && { publicUrl: wishes.publicUrl }),
    ...(wishes.onNextWorkingDay && { onNextWorkingDay: wishes.onNextWorkingDay }),
  })
  open(web)
  return web
}

/** Moves the demonstration's clock to the next working day, from a page of the web chat: a control of the page, whoever sits there. */
export const nextDayFromPage = (app: App, authorityId: string) => async (): Promise<void> => {
  await app.committer.run([], (unit) => advanceDay(app, unit, { authorityId, personId: '', place: 'web' }))
}
