import type { Words } from '../interview/words.ts'
import type { Hypothesis } from '../segment/segment-profile.ts'
import type { Day } from '../text/day.ts'
import type { Block, OfficialDocument, Sayer } from './document.ts'
import { documentDay } from './document-day.ts'

/** A parameter of a segment: an unknown one is said to be so (R17). */
export type ParameterFacts = { name: Words; known: boolean; text: string; amount: number | null; source: Words | undefined }

export type SegmentFacts = {
  name: string
  responsible: string
  traits: readonly { name: string; values: readonly string[] }[]
  parameters: readonly ParameterFacts[]
  hypotheses: readonly Hypothesis[]
}

export type TraitFacts = { name: string; values: readonly string[]; source: Words | undefined; note: string; affects: boolean }

/** Everything that the document of a profile says (R22; A4, A6–A10). `acts`: the procedure it follows, empty where nothing is cited. */
export type ProfileFacts = {
  title: string
  authority: string
  unit: string
  processes: readonly { number: string; name: string }[]
  client: { kind: Words; topic?: Words | undefined }
  basis: string
  dueOn: Day | ''
  version: number
  complete: boolean
  made: Day
  act: string
  traits: readonly TraitFacts[]
  segments: readonly SegmentFacts[]
  history: readonly { version: number | null; day: Day; who: string; what: string }[]
}

const ABOUT: readonly { about: Hypothesis['about']; title: string }[] = [
  { about: 'journeySpecifics', title: 'document-specifics' },
  { about: 'painPoint', title: 'document-pains' },
  { about: 'channel', title: 'document-channels' },
]

/** The filled template of a profile as an official paper: the report of B1 and B7 (R22). */
export function profileDocument(facts: ProfileFacts, say: Sayer, language: 'ru' | 'en'): OfficialDocument {
  return {
    title: say({ id: 'document-profile-title' }),
    subtitle: facts.title,
    mark: facts.version === 0 || !facts.complete ? say({ id: 'document-draft' }) : undefined,
    landscape: false,
    language,
    footer: say({ id: 'document-footer', params: { authority: facts.authority, made: documentDay(facts.made) } }),
    blocks: [
      { kind: 'facts', rows: headOf(facts, say) },
      ...traitsOf(facts, say),
      ...facts.segments.flatMap((segment, index) => segmentOf(segment, index + 1, say)),
      ...historyOf(facts, say),
    ],
  }
}

function headOf(facts: ProfileFacts, say: Sayer): [string, string][] {
  const processes = facts.processes.map(({ number, name }) => (number === '' ? name : `${number}. ${name}`)).join('\n')
  const client = facts.client.topic ? `${say(facts.client.kind)}: ${say(facts.client.topic)}` : say(facts.client.kind)
  const version =
    facts.version === 0 ? say({ id: 'document-no-version' }) : say({ id: 'document-version', params: { version: facts.version } })
  const rows: [string, string][] = [
    [say({ id: 'document-authority' }), facts.authority],
    [say({ id: 'document-unit' }), facts.unit],
    [say({ id: 'document-process' }), processes],
    [say({ id: 'document-client' }), client],
    [say({ id: 'document-basis' }), facts.basis],
    [say({ id: 'document-due' }), facts.dueOn === '' ? '' : documentDay(facts.dueOn)],
    [say({ id: 'document-version-label' }), version],
    [say({ id: 'document-act' }), facts.act],
  ]
  return rows.filter(([, value]) => value !== '')
}

function traitsOf({ traits }: ProfileFacts, say: Sayer): Block[] {
  const source = ({ source: words, note }: TraitFacts): string =>
    [words === undefined ? say({ id: 'document-unknown' }) : say(words), note].filter((part) => part !== '').join(': ')
  const columns = [
    { title: say({ id: 'document-trait' }), share: 26 },
    { title: say({ id: 'document-values' }), share: 32 },
    { title: say({ id: 'document-source' }), share: 28 },
    { title: say({ id: 'document-affects' }), share: 14 },
  ]
  const rows = traits.map((trait) => [
    trait.name,
    trait.values.join('\n'),
    source(trait),
    say({ id: trait.affects ? 'document-yes' : 'document-no' }),
  ])
  return [
    { kind: 'heading', text: say({ id: 'document-traits' }), level: 1 },
    rows.length > 0 ? { kind: 'table', columns, rows } : { kind: 'text', text: say({ id: 'document-no-traits' }) },
  ]
}

function segmentOf(segment: SegmentFacts, number: number, say: Sayer): Block[] {
  const responsible =
    segment.responsible === ''
      ? say({ id: 'document-no-responsible' })
      : say({ id: 'document-responsible', params: { name: segment.responsible } })
  return [
    { kind: 'heading', text: say({ id: 'document-segment', params: { number, name: segment.name } }), level: 1 },
    { kind: 'text', text: responsible },
    { kind: 'heading', text: say({ id: 'document-segment-traits' }), level: 2 },
    {
      kind: 'table',
      columns: [
        { title: say({ id: 'document-trait' }), share: 40 },
        { title: say({ id: 'document-values' }), share: 60 },
      ],
      rows: segment.traits.map(({ name, values }) => [name, values.join('\n')]),
    },
    { kind: 'heading', text: say({ id: 'document-parameters' }), level: 2 },
    {
      kind: 'table',
      columns: [
        { title: say({ id: 'document-parameter' }), share: 34 },
        { title: say({ id: 'document-value' }), share: 38 },
        { title: say({ id: 'document-source' }), share: 28 },
      ],
      rows: segment.parameters.map((parameter) => parameterRow(parameter, say)),
    },
    ...ABOUT.flatMap(({ about, title }): Block[] => [
      { kind: 'heading', text: say({ id: title }), level: 2 },
      ...hypothesesOf(
        segment.hypotheses.filter((one) => one.about === about),
        say,
      ),
    ]),
  ]
}

function parameterRow({ name, known, text, amount, source }: ParameterFacts, say: Sayer): string[] {
  if (!known) return [say(name), say({ id: 'document-unknown' }), '']
  const persons = amount === null ? '' : say({ id: 'document-persons', params: { amount } })
  return [say(name), [persons, text].filter((part) => part !== '').join('; '), source === undefined ? '' : say(source)]
}

function hypothesesOf(hypotheses: readonly Hypothesis[], say: Sayer): Block[] {
  if (hypotheses.length === 0) return [{ kind: 'text', text: say({ id: 'document-nothing' }) }]
  const columns = [
    { title: say({ id: 'document-hypothesis' }), share: 46 },
    { title: say({ id: 'document-status' }), share: 20 },
    { title: say({ id: 'document-evidence' }), share: 34 },
  ]
  const rows = hypotheses.map(({ text, status, evidence, evidenceOn }) => [
    text,
    say({ id: `document-status-${status}` }),
    [evidenceOn === '' ? '' : documentDay(evidenceOn), evidence].filter((part) => part !== '').join(': '),
  ])
  return [{ kind: 'table', columns, rows }]
}

function historyOf({ history }: ProfileFacts, say: Sayer): Block[] {
  const columns = [
    { title: say({ id: 'document-version-label' }), share: 16 },
    { title: say({ id: 'document-day' }), share: 18 },
    { title: say({ id: 'document-who' }), share: 33 },
    { title: say({ id: 'document-what' }), share: 33 },
  ]
  const rows = history.map(({ version, day, who, what }) => [
    version === null ? '–' : String(version),
    documentDay(day),
    who,
    say({ id: `profile-what-${what}` }),
  ])
  return [
    { kind: 'heading', text: say({ id: 'document-history' }), level: 1 },
    { kind: 'table', columns, rows },
  ]
}
