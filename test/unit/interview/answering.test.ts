import { describe, expect, it } from 'vitest'
import { options, Tiny, text } from './tiny.ts'

const choices = (more: object = {}) => ({ ...text('q'), kind: 'choices' as const, ...options('alpha', 'beta', 'gamma'), ...more })

describe('answers as hurried people give them', () => {
  it('takes numbers with spaces, a comma or words', () => {
    const asked = () => new Tiny([{ ...text('n'), kind: 'number' }])
    expect(asked().say('12 тыс').answers['n']).toEqual({ value: 12000 })
    expect(asked().say('12 000').answers['n']).toEqual({ value: 12000 })
    expect(asked().say('12,5').answers['n']).toEqual({ value: 12.5 })
    expect(asked().say('много').refusal).toBe('not-a-number')
    expect(new Tiny([{ ...text('n'), kind: 'number', min: 1, max: 5 }]).say('9').refusal).toBe('number-above')
    expect(new Tiny([{ ...text('n'), kind: 'number', min: 1, max: 5 }]).say('0').refusal).toBe('number-below')
  })

  it('takes a date as 25.12, 25 декабря or завтра: the next such day', () => {
    const asked = () => new Tiny([{ ...text('d'), kind: 'date' }])
    expect(asked().say('25.12').answers['d']).toEqual({ value: '2026-12-25' })
    expect(asked().say('25 декабря').answers['d']).toEqual({ value: '2026-12-25' })
    expect(asked().say('завтра').answers['d']).toEqual({ value: '2026-11-21' })
    expect(asked().say('01.02').answers['d']).toEqual({ value: '2027-02-01' })
    expect(asked().say('когда-нибудь').refusal).toBe('not-a-date')
  })

  it('refuses an empty text, keeps the beginning of one that is too long', () => {
    const tiny = new Tiny([text('t', { max: 10 })])
    expect(tiny.say(' \u200b\u200f ').refusal).toBe('empty')
    expect(tiny.say('0123456789abc').refusal).toBe('too-long')
    expect(tiny.position.view.held).toBe('0123456789')
    expect(tiny.press('h').answers['t']).toEqual({ value: '0123456789' })
  })

  it('ticks and unticks by wish, so that a double tap does not undo itself', () => {
    const tiny = new Tiny([choices({ min: 1 })])
    tiny.press('+', 'alpha').press('+', 'alpha')
    expect(tiny.position.view.picked).toEqual(['alpha'])
    tiny.press('-', 'alpha').press('-', 'alpha')
    expect(tiny.press('k').refusal).toBe('too-few')
  })

  it('holds the bounds of a choice of several, by taps and by words alike', () => {
    const tiny = new Tiny([choices({ min: 2, max: 2 })])
    tiny.press('+', 'alpha').press('+', 'beta')
    expect(tiny.press('+', 'gamma').refusal).toBe('too-many')
    expect(new Tiny([choices({ max: 2 })]).say('alpha, beta, gamma').refusal).toBe('too-many')
    expect(new Tiny([choices({ min: 2 })]).say('alpha').refusal).toBe('too-few')
  })

  it('takes several values in one message, and words of one’s own where they are allowed', () => {
    expect(new Tiny([choices()]).say('alpha; gamma').answers['q']).toEqual({ value: { keys: ['alpha', 'gamma'], others: [] } })
    expect(new Tiny([choices({ other: true })]).say('alpha\nomega').answers['q']).toEqual({ value: { keys: ['alpha'], others: ['omega'] } })
  })

  it('does not cut a name at its comma', () => {
    expect(new Tiny([choices({ other: true })]).say('Окно 5, первый этаж').answers['q']).toEqual({
      value: { keys: [], others: ['Окно 5, первый этаж'] },
    })
  })

  it('keeps what it understood of several values ticked, and names what it did not', () => {
    const tiny = new Tiny([choices()]).say('alpha, omega, gamma, psi')
    expect(tiny.outcome).toMatchObject({ refusal: { refused: 'not-all-options', message: { params: { text: 'omega, psi' } } } })
    expect(tiny.position.view.picked).toEqual(['alpha', 'gamma'])
    expect(tiny.say('beta').answers['q']).toEqual({ value: { keys: ['alpha', 'gamma', 'beta'], others: [] } })
    const lost = new Tiny([choices()]).say('omega')
    expect([lost.refusal, lost.position.view.picked]).toEqual(['not-an-option', undefined])
    expect(new Tiny([choices({ max: 1 })]).say('alpha, gamma, omega').refusal).toBe('too-many')
  })

  it('finds a line of a register by a part of its name, and narrows when several fit', () => {
    const register = {
      ...text('r'),
      kind: 'register' as const,
      options: () => [
        { key: 'p1', label: 'Выдача справок' },
        { key: 'p2', label: 'Выдача копий' },
      ],
    }
    expect(new Tiny([register]).say('копий').answers['r']).toEqual({ value: { id: 'p2', label: 'Выдача копий' } })
    const several = new Tiny([register]).say('выдача')
    expect(several.position.view.query).toBe('выдача')
    expect(new Tiny([register]).say('архив').refusal).toBe('nothing-found')
  })

  it('says yes and no in words', () => {
    expect(new Tiny([{ ...text('y'), kind: 'yesNo' }]).say('Да').answers['y']).toEqual({ value: true })
    expect(new Tiny([{ ...text('y'), kind: 'yesNo' }]).say('нет.').answers['y']).toEqual({ value: false })
    expect(new Tiny([{ ...text('y'), kind: 'yesNo' }]).say('может быть').refusal).toBe('needs-button')
  })

  it('takes a file where one is asked for, and only there', () => {
    const file = { kind: 'file' as const, file: { file: 'f1', name: 'a.pdf', size: 3 } }
    expect(new Tiny([{ ...text('f'), kind: 'file' }]).reply(file).answers['f']).toEqual({ value: file.file })
    expect(new Tiny([text('t')]).reply(file).refusal).toBe('file-not-asked')
    expect(new Tiny([{ ...text('f'), kind: 'file' }]).say('here').refusal).toBe('needs-file')
    expect(new Tiny([text('t')]).reply({ kind: 'other', what: 'sticker' }).refusal).toBe('needs-text')
  })

  it('takes a suggestion of a text question by one tap', () => {
    expect(new Tiny([text('t', options('ready words'))]).press('=', 'ready words').answers['t']).toEqual({ value: 'ready words' })
  })

  it('completes an answer by the question’s own check, or refuses it there', () => {
    const checked = text('t', { check: (value) => (value === 'bad' ? { refused: 'bad' } : { value: `${value}!`, more: { seen: true } }) })
    expect(new Tiny([checked]).say('good').answers['t']).toEqual({ value: 'good!', more: { seen: true } })
    expect(new Tiny([checked]).say('bad').refusal).toBe('bad')
  })
})
