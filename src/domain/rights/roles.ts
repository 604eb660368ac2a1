/**
 * The roles of R1, a closed list. `unit`: the role exists within given units; `authority`: it covers the whole authority unless its grant
 * names a unit.
 */
export const ROLES = {
  employee: 'unit',
  interactionOfficer: 'unit',
  unitHead: 'unit',
  supervisingDeputy: 'unit',
  clientCentricityDeputy: 'authority',
  workingGroupMember: 'authority',
  workingGroupSecretary: 'authority',
  workingGroupHead: 'authority',
  authorityHead: 'authority',
  publisher: 'authority',
  coordinator: 'authority',
  administrator: 'authority',
} as const satisfies Record<string, 'unit' | 'authority'>

export type Role = keyof typeof ROLES

/** A role of a person as it is kept: `unitId` is empty for the whole authority. */
export type Grant = { role: string; unitId: string }

export const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)
