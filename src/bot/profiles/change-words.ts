import type { ChangeNames } from '../../app/profiles/views/change-names.ts'
import { wordingOf } from '../../app/views/words-of-list.ts'
import type { ProfileChangeLine } from '../../domain/segment/diff/change-line.ts'
import type { ParameterFact } from '../../domain/segment/segment-profile.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'

type Of<What extends ProfileChangeLine['what']> = Extract<ProfileChangeLine, { what: What }>
/** What words are made with: the language, the names behind ids and keys, and how far a text is cut. */
export type Wording = { say: Say; names: ChangeNames; cut: (text: string) => string }

/** One change of a profile in words (R20). Every kind of change has its own. */
export function changeWords(line: ProfileChangeLine, wording: Wording): string {
  const { say, cut } = wording
  switch (line.what) {
    case 'created':
      return say.t('change-created', { title: cut(line.title) })
    case 'retired':
    case 'reopened':
      return say.t(`change-${line.what}`)
    case 'version':
      return say.t('change-version', { version: line.to })
    case 'head':
      return headWords(line, wording)
    case 'unit':
      return say.t('change-unit', { from: nameOf(line.from, wording), to: nameOf(line.to, wording) })
    case 'order':
      return say.t(`change-order-${line.of}`, { within: cut(line.within) })
    default:
      return 'trait' in line || line.what === 'traitRenamed' ? traitWords(line, wording) : segmentWords(line, wording)
  }
}

const nameOf = (id: string, { names, cut }: Wording): string => cut(names.of.get(id) ?? id)
const listed = (texts: readonly string[], { cut }: Wording): string => cut(texts.join('; '))
const sourceOf = (key: string, { names, say }: Wording): string =>
  key === '' ? say.t('change-none') : shortWords(wordingOf(names.rules.traitSources, key), say)

type TraitLine = Of<
  'traitAdded' | 'traitRemoved' | 'traitRenamed' | 'valuesAdded' | 'valuesRemoved' | 'valueReworded' | 'traitSource' | 'traitAffects'
>

function traitWords(line: TraitLine, wording: Wording): string {
  const { say, cut } = wording
  if (line.what === 'traitRenamed') return say.t('change-trait-renamed', { from: cut(line.from), to: cut(line.to) })
  const trait = cut(line.trait)
  switch (line.what) {
    case 'traitAdded':
      return say.t('change-trait-added', { trait, values: listed(line.values, wording) })
    case 'traitRemoved':
      return say.t('change-trait-removed', { trait, values: listed(line.values, wording) })
    case 'valuesAdded':
      return say.t('change-values-added', { trait, values: listed(line.values, wording) })
    case 'valuesRemoved':
      return say.t('change-values-removed', { trait, values: listed(line.values, wording) })
    case 'valueReworded':
      return say.t('change-value-reworded', { trait, from: cut(line.from), to: cut(line.to) })
    case 'traitSource':
      return say.t('change-trait-source', { trait, from: sourceOf(line.from, wording), to: sourceOf(line.to, wording) })
    case 'traitAffects':
      return say.t(line.affects ? 'change-trait-affects' : 'change-trait-affects-not', { trait })
  }
}

type SegmentLine = Exclude<ProfileChangeLine, TraitLine | Of<'created' | 'retired' | 'reopened' | 'version' | 'head' | 'unit' | 'order'>>

function segmentWords(line: SegmentLine, wording: Wording): string {
  const { say, cut } = wording
  if (line.what === 'segmentRenamed') return say.t('change-segment-renamed', { from: cut(line.from), to: cut(line.to) })
  const segment = cut(line.segment)
  switch (line.what) {
    case 'segmentAdded':
      return say.t('change-segment-added', { segment, values: listed(line.values, wording) })
    case 'segmentRemoved':
      return say.t('change-segment-removed', { segment })
    case 'segmentValues':
      return valuesWords(line, wording)
    case 'responsible':
      return line.to === null
        ? say.t('change-responsible-none', { segment })
        : say.t('change-responsible', { segment, name: nameOf(line.to, wording) })
    case 'parameter':
      return parameterWords(line, wording)
    default:
      return hypothesisWords(line, wording)
  }
}

function valuesWords({ segment, added, removed }: Of<'segmentValues'>, wording: Wording): string {
  const { say, cut } = wording
  const lines = [
    ...(added.length > 0 ? [say.t('change-segment-gained', { segment: cut(segment), values: listed(added, wording) })] : []),
    ...(removed.length > 0 ? [say.t('change-segment-lost', { segment: cut(segment), values: listed(removed, wording) })] : []),
  ]
  return lines.join('\n')
}

function factWords(fact: ParameterFact | null, { say, cut, names }: Wording): string {
  if (!fact?.known) return say.t(fact ? 'change-unknown' : 'change-none')
  const value = fact.amount === null ? cut(fact.text) : say.t('segment-persons', { amount: fact.amount })
  if (fact.source === '') return value
  return say.t('change-value-source', { value, source: shortWords(wordingOf(names.rules.parameterSources, fact.source), say) })
}

function parameterWords({ segment, parameter, from, to }: Of<'parameter'>, wording: Wording): string {
  const { say, cut, names } = wording
  const field = shortWords(wordingOf(names.rules.parameters, parameter), say)
  return say.t('change-parameter', { segment: cut(segment), field, from: factWords(from, wording), to: factWords(to, wording) })
}

function hypothesisWords(
  line: Of<'hypothesisAdded' | 'hypothesisRemoved' | 'hypothesisReworded' | 'verdict'>,
  { say, cut }: Wording,
): string {
  const segment = cut(line.segment)
  switch (line.what) {
    case 'hypothesisAdded':
    case 'hypothesisRemoved': {
      const { about, text } = line.hypothesis
      return say.t(line.what === 'hypothesisAdded' ? 'change-hypothesis-added' : 'change-hypothesis-removed', {
        segment,
        about: say.t(`hypothesis-about-${about}`),
        text: cut(text),
      })
    }
    case 'hypothesisReworded':
      return say.t('change-hypothesis-reworded', { segment, from: cut(line.from.text), to: cut(line.to.text) })
    case 'verdict': {
      const { text, status, evidence } = line.to
      return say.t(`change-verdict-${status}`, { segment, text: cut(text), evidence: cut(evidence) })
    }
  }
}

function headWords({ field, from, to }: Of<'head'>, wording: Wording): string {
  const { say } = wording
  const words = (value: string | string[]): string => headValue(field, [value].flat(), wording) || say.t('change-none')
  // A day is named as people name it, never as it is stored.
  if (field === 'dueOn') return to === '' ? say.t('change-due-removed', { day: String(from) }) : say.t('change-due', { day: String(to) })
  return say.t(`change-head-${field}`, { from: words(from), to: words(to) })
}

function headValue(field: Of<'head'>['field'], values: readonly string[], wording: Wording): string {
  const { say, names, cut } = wording
  const { clientKinds } = names.rules
  const of: Partial<Record<typeof field, (value: string) => string>> = {
    processIds: (id) => nameOf(id, wording),
    scope: (scope) => say.t(`change-scope-${scope}`),
    clientKind: (key) => shortWords(wordingOf(clientKinds, key), say),
    topic: (key) =>
      key === ''
        ? ''
        : shortWords(
            wordingOf(
              clientKinds.flatMap(({ topics }) => [...topics]),
              key,
            ),
            say,
          ),
  }
  return values.map((value) => (of[field] ?? cut)(value)).join('; ')
}
