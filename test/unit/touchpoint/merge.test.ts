import { describe, expect, it } from 'vitest'
import type { TouchpointEntry } from '../../../src/domain/touchpoint/entry.ts'
import { type Addition, type Merged, mergeEntry } from '../../../src/domain/touchpoint/merge.ts'
import { entryOf, wording } from '../../support/touchpoint.ts'

const merge = (entry: TouchpointEntry, addition: Addition): Merged => {
  const merged = mergeEntry(entry, addition, wording)
  if ('refusal' in merged) throw new Error(merged.refusal)
  return merged
}

describe('mergeEntry', () => {
  it('R34 unites needs in the succession of the regulation and says what was added', () => {
    const { entry, added } = merge(entryOf({ needs: ['result', 'information'] }), { needs: ['consultation', 'information'] })
    expect(entry.needs).toEqual(['information', 'consultation', 'result'])
    expect(added).toEqual({ needs: ['consultation'], marks: [], texts: [] })
  })
  it('R34 does not touch an approved entry', () => {
    expect(mergeEntry(entryOf({ state: 'approved' }), { needs: ['result'] }, wording)).toEqual({ refusal: 'approved' })
  })
  it('keeps name, kind, owner and state', () => {
    const before = entryOf()
    const { id, unitId, processId, area, name, kind, subtype, state, authorId } = before
    expect(merge(before, { needs: ['result'] }).entry).toMatchObject({ id, unitId, processId, area, name, kind, subtype, state, authorId })
  })
  it('keeps a need that the regulation does not know any more', () => {
    expect(merge(entryOf({ needs: ['abolished', 'result'] }), { needs: ['information'] }).entry.needs).toEqual([
      'information',
      'result',
      'abolished',
    ])
  })
  it('puts texts after those that stand there, without repeating them', () => {
    const { entry, added } = merge(entryOf({ actions: 'Ответ в день звонка', otherNeed: 'запись на приём' }), {
      needs: [],
      actions: 'ответ в день звонка; запись разговора',
      otherNeed: 'Запись на прием.',
    })
    expect(entry.actions).toBe('Ответ в день звонка\nзапись разговора')
    expect(entry.otherNeed).toBe('запись на приём')
    expect(added.texts).toEqual(['actions'])
  })
  it('actions that follow from the needs follow from the united needs', () => {
    const entry = entryOf({ needs: ['result'], actions: 'выдача результата' })
    expect(merge(entry, { needs: ['information'], actions: 'предоставление информации' }).entry.actions).toBe(
      'предоставление информации; выдача результата',
    )
    expect(merge(entry, { needs: ['information'], actions: 'Справка по телефону' }).entry.actions).toBe(
      'предоставление информации; выдача результата\nСправка по телефону',
    )
  })
  it('actions that were never written stay unwritten until somebody writes some', () => {
    expect(merge(entryOf(), { needs: ['result'], actions: 'выдача результата' }).entry.actions).toBe('')
    expect(merge(entryOf(), { needs: ['result'], actions: 'Выдача в окне 5' }).entry.actions).toBe(
      'предоставление информации; выдача результата\nВыдача в окне 5',
    )
  })
  it('R38 the kind of interaction gives way to specifics and never joins them', () => {
    const standIn = 'взаимодействие в цифровой точке'
    expect(merge(entryOf({ specifics: standIn }), { needs: [], specifics: 'запись разговора' }).entry.specifics).toBe('запись разговора')
    expect(merge(entryOf({ specifics: 'запись разговора' }), { needs: [], specifics: standIn }).entry.specifics).toBe('запись разговора')
    expect(merge(entryOf({ specifics: '' }), { needs: [], specifics: standIn }).entry.specifics).toBe('')
  })
  it('a text that finds no room is reported, not cut', () => {
    const long = 'а'.repeat(990)
    const { entry, left, added } = merge(entryOf({ specifics: long }), { needs: [], specifics: 'запись разговора' })
    expect(entry.specifics).toBe(long)
    expect({ left, texts: added.texts }).toEqual({ left: ['specifics'], texts: [] })
  })
  it('R36 unites marks in their own succession', () => {
    const { entry, added } = merge(entryOf({ marks: ['uncounted'] }), { needs: [], marks: ['lowDemand', 'uncounted', 'before'] })
    expect(entry.marks).toEqual(['before', 'lowDemand', 'uncounted'])
    expect(added.marks).toEqual(['before', 'lowDemand'])
  })
  it('R35 takes the source where there was none and adds the reference where there was one', () => {
    const source = { sourceKind: 'law', sourceRef: 'Приказ № 5', sourceFileId: 'f1' } as const
    expect(merge(entryOf(), { needs: [], ...source }).entry).toMatchObject(source)
    const { entry } = merge(entryOf({ sourceKind: 'internal', sourceRef: 'Регламент № 1', sourceFileId: 'f0' }), { needs: [], ...source })
    expect(entry).toMatchObject({ sourceKind: 'internal', sourceRef: 'Регламент № 1\nПриказ № 5', sourceFileId: 'f0' })
  })
})
