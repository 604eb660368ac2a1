import { z } from 'zod'
import { type DataFault, firstFault } from '../data-fault.ts'
import { BUILT_IN, localRoute } from './built-in.ts'
import { listNovosibirsk } from './modules/list-novosibirsk/list-rules.ts'
import { listSverdlovsk } from './modules/list-sverdlovsk/list-rules.ts'
import { requirementsKrasnoyarsk } from './modules/requirements/krasnoyarsk.ts'
import { requirementsSverdlovsk } from './modules/requirements/sverdlovsk.ts'
import { segmentProfiles } from './modules/segment-profiles/profile-rules.ts'
import { parseRegulation, type Regulation } from './parse-regulation.ts'
import type { RegulationData } from './schema/regulation.ts'

/** The key of a regulation that an authority has put together itself. */
export const COMPOSED = 'composed'

const profileModules = { novosibirsk: segmentProfiles }
const listModules = { novosibirsk: listNovosibirsk, sverdlovsk: listSverdlovsk }
const requirementModules = { krasnoyarsk: requirementsKrasnoyarsk, sverdlovsk: requirementsSverdlovsk }

/**
 * Which modules an authority works by, null or none where it does without. `route`: the steps of an approval are those of the act, or those of
 * C16 taken over as a local setting, without clauses (R55).
 */
export const moduleChoice = z.strictObject({
  profileRules: z.enum(['novosibirsk']).nullable(),
  listRules: z.enum(['novosibirsk', 'sverdlovsk']).nullable(),
  touchpointRequirements: z.array(z.enum(['krasnoyarsk', 'sverdlovsk'])),
  route: z.enum(['act', 'local']),
})
export type ModuleChoice = z.infer<typeof moduleChoice>

/** An authority before anybody has chosen: it does nothing yet. */
export const NO_MODULES: ModuleChoice = { profileRules: null, listRules: null, touchpointRequirements: [], route: 'act' }

export type Composition = {
  /** A built-in key, or `composed` with `modules`. */
  key: string
  name: string
  modules?: unknown
  /** What the authority settles otherwise than the defaults: part of the settings. */
  settings?: unknown
}

type Broken = { refused: 'broken-module' } & DataFault

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `over` laid upon `base`: objects field by field, anything else as a whole. */
function laidOver(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over === undefined ? base : over
  const keys = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, laidOver(base[key], over[key])]))
}

function composed({ name, modules }: Composition): RegulationData | Broken {
  const chosen = moduleChoice.safeParse(modules ?? NO_MODULES)
  if (!chosen.success) {
    const fault = firstFault(chosen.error)
    return { refused: 'broken-module', ...fault, path: fault.path === '' ? 'modules' : `modules.${fault.path}` }
  }
  const { profileRules, listRules, touchpointRequirements, route } = chosen.data
  const requirements = touchpointRequirements.map((key) => requirementModules[key])
  return {
    key: COMPOSED,
    name: { ru: name.trim() || '–' },
    profileRules: profileRules && profileModules[profileRules],
    listRules: listRules && listModules[listRules],
    touchpointRequirements: requirements.length > 0 ? requirements : null,
    settings: { approval: { route: route === 'local' ? localRoute : null } },
  }
}

/**
 * The rules of an authority, put together from modules and its own settings, through the schema. Refusal: `broken-module` with the path of the
 * first wrong field, such as `settings.terms.draft` or `modules.listRules`. Throws for a built-in key that there is not.
 */
export function composeRegulation(composition: Composition): { ok: Regulation } | Broken {
  const { key, settings } = composition
  const base = key === COMPOSED ? composed(composition) : BUILT_IN.find((data) => data.key === key)
  if (!base) throw new Error(`unknown regulation ${key}`)
  if ('refused' in base) return base
  return parseRegulation(settings === undefined ? base : { ...base, settings: laidOver(base.settings ?? {}, settings) })
}
