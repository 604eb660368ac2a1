import type { Trait } from '../segment-profile.ts'
import type { ProfileChangeLine } from './change-line.ts'

const texts = (values: Trait['values']): string[] => values.map(({ text }) => text)

/** What became of one trait; `before` is undefined for a new one. */
export function describeTrait(before: Trait | undefined, after: Trait): ProfileChangeLine[] {
  if (!before) return [{ what: 'traitAdded', trait: after.name, values: texts(after.values) }]
  const { name: trait, source, sourceNote, affects } = after
  return [
    ...(before.name === trait ? [] : [{ what: 'traitRenamed' as const, from: before.name, to: trait }]),
    ...valueLines(before, after),
    ...(before.source === source && before.sourceNote === sourceNote
      ? []
      : [{ what: 'traitSource' as const, trait, from: before.source, to: source, note: sourceNote }]),
    ...(before.affects === affects ? [] : [{ what: 'traitAffects' as const, trait, affects }]),
  ]
}

function valueLines(before: Trait, after: Trait): ProfileChangeLine[] {
  const { name: trait } = after
  const without = (values: Trait['values'], others: Trait['values']) => values.filter(({ id }) => !others.some((other) => other.id === id))
  const [added, removed] = [without(after.values, before.values), without(before.values, after.values)]
  const stayed = after.values.filter((value) => !added.includes(value))
  const reworded = stayed.flatMap(({ id, text }): ProfileChangeLine[] => {
    const from = before.values.find((value) => value.id === id)?.text ?? text
    return from === text ? [] : [{ what: 'valueReworded', trait, from, to: text }]
  })
  const order = (values: Trait['values']): string => values.map(({ id }) => id).join(' ')
  const expected = [...before.values.filter((value) => !removed.includes(value)), ...added]
  return [
    ...(added.length > 0 ? [{ what: 'valuesAdded' as const, trait, values: texts(added) }] : []),
    ...(removed.length > 0 ? [{ what: 'valuesRemoved' as const, trait, values: texts(removed) }] : []),
    ...reworded,
    ...(order(expected) === order(after.values) ? [] : [{ what: 'order' as const, of: 'values' as const, within: trait }]),
  ]
}
