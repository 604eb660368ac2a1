import type { Role } from './roles.ts'

/**
 * What can be done. `self`: with one's own things, by everybody with the role; `unit`: in a unit that is named; `authority`: over all of it,
 * only with a role that no unit limits.
 */
export const ACTIONS = {
  'draft.own': 'self',
  'settings.own': 'self',
  'sessions.own': 'self',
  'rating.give': 'self',
  /** Asking a person of flesh and blood (R91), and answering. */
  'call.ask': 'self',
  'call.answer': 'authority',
  'touchpoint.create': 'unit',
  'touchpoint.edit': 'unit',
  'touchpoint.remove': 'unit',
  'list.viewUnit': 'unit',
  'coverage.view': 'unit',
  'list.viewAll': 'authority',
  'profile.create': 'unit',
  'profile.edit': 'unit',
  'profile.viewUnit': 'unit',
  'profile.viewAll': 'authority',
  'proposal.create': 'unit',
  'proposal.viewUnit': 'unit',
  'proposal.viewAll': 'authority',
  /** To decide on what one is asked for: by which step, says the proposal. */
  'approval.own': 'self',

  /** Opens a round of formation, or gives it up (R50). */
  'formation.open': 'authority',
  /** The yearly monitoring (R70): opens it, ends it, answers for a unit, receives the results (R73). */
  'monitoring.open': 'authority',
  'monitoring.close': 'authority',
  'monitoring.answer': 'unit',
  'monitoring.receive': 'authority',
  /** Hands the unit's list over (R50; C8, E16). */
  'list.handOver': 'unit',
  /** Checks the units' lists, and presents what they make (R50, R51): the role has to be that of the act as well. */
  'submission.check': 'authority',
  'formation.present': 'authority',
  /** Records the order that adopts the list (R51), and where it was published (R52). */
  'edition.adopt': 'authority',
  /** Records the act that puts approved changes into the list (R61): the role has to be one that follows from the act of the authority as well. */
  'edition.amend': 'authority',
  'edition.publish': 'authority',

  /** Says for a unit that its list follows a change of the register, or need not (C15, E15). */
  'register.settle': 'unit',
  /** Binds a group chat to the authority, and says what it gets. */
  'chat.manage': 'authority',

  /** To say that a colleague is away, and who stands in (R58). */
  'absence.setOthers': 'authority',

  /** To remind those who have not answered (R74). */
  'status.remind': 'unit',

  'rating.view': 'authority',
  /** Who made a remark about an interview. */
  'rating.viewAuthors': 'authority',
  'journal.verify': 'authority',
  'register.import': 'authority',
  'administrator.appoint': 'authority',
  'person.view': 'authority',
  'person.block': 'authority',
  'person.erase': 'authority',
  'role.grant': 'authority',
  'invitation.issue': 'authority',
  'access.decide': 'authority',
  'unit.manage': 'authority',
  'authority.setUp': 'authority',
  'calendar.load': 'authority',
  'regulation.settle': 'authority',
  /** Names stand beside what people did. */
  'journal.read': 'authority',
  'process.manage': 'authority',
  /** Confirming what cannot be taken back and another asked for. */
  'deed.decide': 'authority',
  /** Says that somebody leaves, moves to another unit or comes back (R4). */
  'person.release': 'authority',
  /** By the button in a chat. The control of the web page is for everybody who sits at it: a demonstration has no secrets. */
  'demo.advanceClock': 'authority',
} as const satisfies Record<string, 'self' | 'unit' | 'authority'>

export type Action = keyof typeof ACTIONS

const OWN = ['draft.own', 'settings.own', 'sessions.own', 'rating.give', 'approval.own', 'call.ask'] as const
const READ = ['list.viewUnit', 'coverage.view', 'profile.viewUnit', 'proposal.viewUnit'] as const
/** Information is prepared, and profiles are developed, by the units that do the work (A11, C8, E4). */
const WRITE = ['touchpoint.create', 'touchpoint.edit', 'touchpoint.remove', 'profile.create', 'profile.edit', 'proposal.create'] as const
const READ_ALL = ['list.viewAll', 'profile.viewAll', 'proposal.viewAll'] as const
/** The people of the authority: who is let in, as whom (R1, R2, R4). */
const PEOPLE = ['person.view', 'person.block', 'role.grant', 'invitation.issue', 'access.decide'] as const

/** Every right of every role: the only place where it is said. */
export const RIGHTS: Record<Role, readonly Action[]> = {
  employee: [...OWN, ...READ, ...WRITE],
  interactionOfficer: [...OWN, ...READ, ...WRITE, 'list.handOver', 'register.settle', 'monitoring.answer'],
  unitHead: [...OWN, ...READ, ...WRITE, 'list.handOver', 'register.settle', 'monitoring.answer', 'status.remind'],
  supervisingDeputy: [...OWN, ...READ],
  /** The ladder of reminders of unanswered questions ends with this deputy (R72), who may answer them. */
  clientCentricityDeputy: [...OWN, ...READ, ...READ_ALL, 'call.answer', 'submission.check', 'formation.present', 'edition.amend'],
  workingGroupMember: [...OWN, ...READ, ...READ_ALL, 'submission.check'],
  workingGroupSecretary: [
    ...OWN,
    ...READ,
    ...READ_ALL,
    'submission.check',
    'formation.open',
    'edition.adopt',
    'edition.amend',
    'chat.manage',
    'status.remind',
    'monitoring.open',
    'monitoring.close',
    'monitoring.receive',
  ],
  workingGroupHead: [...OWN, ...READ, ...READ_ALL, 'submission.check', 'formation.present', 'chat.manage'],
  authorityHead: [...OWN, ...READ, ...READ_ALL],
  publisher: [...OWN, ...READ, ...READ_ALL, 'edition.publish', 'edition.amend'],
  coordinator: [
    ...OWN,
    ...READ,
    ...READ_ALL,
    'formation.open',
    'monitoring.open',
    'monitoring.close',
    'monitoring.receive',
    'edition.adopt',
    'edition.amend',
    'edition.publish',
    'chat.manage',
    'register.settle',
    'status.remind',
    ...PEOPLE,
    'rating.view',
    'journal.verify',
    'absence.setOthers',
    'demo.advanceClock',
    'register.import',
    'person.release',
    'call.answer',
  ],
  administrator: [
    ...OWN,
    ...READ,
    ...READ_ALL,
    'formation.open',
    'status.remind',
    'monitoring.open',
    'monitoring.close',
    ...PEOPLE,
    'person.erase',
    'rating.view',
    'rating.viewAuthors',
    'journal.verify',
    'absence.setOthers',
    'demo.advanceClock',
    'register.import',
    'administrator.appoint',
    'unit.manage',
    'authority.setUp',
    'calendar.load',
    'regulation.settle',
    'journal.read',
    'process.manage',
    'deed.decide',
    'person.release',
    'call.answer',
  ],
}
