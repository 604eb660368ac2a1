import type { App } from '../app.ts'

/** What the web chat's use cases lean on. */
export type WebApp = Pick<App, 'storage' | 'committer' | 'clock' | 'ids' | 'files' | 'scanner'>
