import { describe, expect, it } from 'vitest'
import { sourceKindOf } from '../../../src/domain/touchpoint/source-kind-of.ts'

describe('the kind of a typed reference', () => {
  it.each([
    ['Приказ Министерства от 14.12.2023 № 204', 'internal'],
    ['административный регламент, пункт 5', 'internal'],
    ['Федеральный закон № 210-ФЗ', 'law'],
    ['Указ Президента от 7 мая', 'law'],
    ['постановление об утверждении порядка', 'law'],
    ['СОГЛАШЕНИЕ об обмене № 5', 'contract'],
    ['дополнительное соглашение к договору', 'contract'],
    ['Указание директора, 3 марта', 'instruction'],
    ['поручение начальника', 'instruction'],
    ['order of 14.12.2023', 'internal'],
  ])('R35 %s is %s', (reference, kind) => {
    expect(sourceKindOf(reference)).toBe(kind)
  })

  it.each(['приказ', 'так заведено', '№ 5 от 3 марта', ''])('R35 %j says none', (reference) => {
    expect(sourceKindOf(reference)).toBeUndefined()
  })
})
