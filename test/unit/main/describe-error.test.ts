import { describe, expect, it } from 'vitest'
import { describeError } from '../../../src/main/log/describe-error.ts'
import { Conflict } from '../../../src/storage/conflict.ts'

describe('what a log holds of an error', () => {
  it('R97 leaves out the message of a database, which quotes what people wrote', () => {
    const error = Object.assign(new Error('Invalid invocation: { name: "слова сотрудника" }'), { code: 'P2002' })
    const described = describeError(error)
    expect(JSON.stringify(described)).not.toContain('слова сотрудника')
    expect(described).toMatchObject({ name: 'Error', code: 'P2002' })
    expect(described.at[0]).toContain('describe-error.test.ts')
  })

  it('R97 keeps the message of an error of its own, and says of anything else only what it is', () => {
    expect(describeError(new Conflict('draft', 'a draft was changed meanwhile')).message).toBe('a draft was changed meanwhile')
    expect(describeError('слова')).toEqual({ name: 'string', at: [] })
  })
})
