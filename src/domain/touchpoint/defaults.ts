import type { ChannelKind, TouchpointEntry } from './entry.ts'
import { LIMITS, lengthOf } from './entry.ts'

/** What the regulation says of a need, as far as an entry takes it over. */
export type NeedWording = { key: string; action: { ru: string } }
/** What the regulation says of a kind of touchpoint: the specifics that hold when none are given (C6.5). */
export type KindWording = { key: ChannelKind; specifics: { ru: string } }
export type ListWording = { needs: readonly NeedWording[]; kinds: readonly KindWording[] }

const JOINT = '; '

/**
 * The authority's actions that follow from needs (C6.4), in the regulation's succession and language: the list is a Russian document.
 * As many as an entry can hold.
 */
export function defaultActions(needs: readonly string[], wording: Pick<ListWording, 'needs'>): string {
  const actions = wording.needs.filter((need) => needs.includes(need.key)).map((need) => need.action.ru)
  while (lengthOf(actions.join(JOINT)) > LIMITS.actions) actions.pop()
  return actions.join(JOINT)
}

/** The kind of interaction, which stands for specifics that nobody gave (R38; C6.5). */
export function defaultSpecifics(kind: ChannelKind, wording: Pick<ListWording, 'kinds'>): string {
  return wording.kinds.find((rule) => rule.key === kind)?.specifics.ru ?? ''
}

/** The entry with empty actions and specifics replaced by their defaults (R38): as the list shows and files it. */
export function withDefaults<E extends Pick<TouchpointEntry, 'kind' | 'needs' | 'actions' | 'specifics'>>(
  entry: E,
  wording: ListWording,
): E {
  return {
    ...entry,
    actions: entry.actions || defaultActions(entry.needs, wording),
    specifics: entry.specifics || defaultSpecifics(entry.kind, wording),
  }
}
