import type { Words } from '../../domain/interview/words.ts'
import { russianZone } from '../../domain/regulation/names/russian-zones.ts'
import { may } from '../../domain/rights/may.ts'
import { hoursText } from '../../domain/set-up/working-hours.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type AllowedChannels, authoritySettingsOf } from '../authority-settings.ts'

/** What an authority is like after its set-up. Acts by their short names, undefined where it does without. */
export type SetUpView = {
  name: string
  profiles: Words | undefined
  list: Words | undefined
  requirements: Words[]
  zone: Words
  hours: string
  channels: AllowedChannels
  mayImport: boolean
}

type WithActs = { acts: Readonly<Record<string, { short: string; place?: { ru: string; en?: string | undefined } | undefined }>> }

/** The act that a module is named after: its first one. */
function actOf(module: WithActs | null): Words | undefined {
  const [act] = Object.values(module?.acts ?? {})
  if (!act) return undefined
  return act.place ? { ru: `${act.short} (${act.place.ru})`, en: `${act.short} (${act.place.en ?? act.place.ru})` } : act.short
}

/** The outcome of the set-up. Refusal: `not-allowed`. */
export function setUpView(app: App, actor: Actor): SetUpView | { refused: 'not-allowed' } {
  if (!may(actor.roles, 'authority.setUp')) return { refused: 'not-allowed' }
  const { name, timeZone, regulation, settings } = app.authorities.get(actor.authorityId)
  return {
    name,
    profiles: actOf(regulation.profileRules),
    list: actOf(regulation.listRules),
    requirements: (regulation.touchpointRequirements ?? []).flatMap((module) => actOf(module) ?? []),
    zone: russianZone(timeZone)?.name ?? timeZone,
    hours: hoursText(regulation.settings.workingHours),
    channels: authoritySettingsOf(settings).channels,
    mayImport: may(actor.roles, 'register.import'),
  }
}
