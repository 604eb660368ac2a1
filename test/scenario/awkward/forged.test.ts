import { describe, expect, it } from 'vitest'
import { cardToken } from '../../../src/domain/interview/token.ts'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choice, choices, file, lines, names, number, text, tiny, yesNo } from '../../support/tiny-interviews.ts'

/** Everything that callback data of an interview can begin with, known letters and others. */
const OPS = Array.from('=+-kbspiohHjeraRnwuXq?!0')
const ARGS = ['', ' ', ...'a b ~0 ~99 0 1 999 9999 i1 i9 l1 l9 yes no __proto__ constructor name a:b %00 " remove:i1'.split(' ')]
const NAMES = ['', ...'constructor __proto__ toString hasOwnProperty question menu personas welcome stranger nothing'.split(' ')]

describe('callback data that nobody drew', () => {
  const world = oneWorld({
    interviews: [
      tiny('every', [
        text('name', 'Как называется?', { optional: true }),
        number('size', 'Сколько лиц?'),
        choice('colour', 'Какой цвет?', ['красный', 'синий']),
        choices('things', 'Что отметить?', ['стол', 'стул'], { other: true }),
        lines('groups', 'Какие группы?', ['взрослые', 'дети'], { max: 3 }),
        yesNo('sure', 'Точно?'),
        names('rooms', 'Кабинеты', 1, 9),
        file('paper', 'Какой файл?', { optional: true }),
      ]),
    ],
  })

  it('every letter with any argument is answered at every step, and the interview can still be finished', async () => {
    const sitter = await Sitter.asked(world(), 'every')
    const steps: [string, () => Promise<unknown>][] = [
      ['name', () => sitter.say('название')],
      ['size', () => sitter.say('12 тыс')],
      ['colour', () => sitter.press('синий')],
      ['things', () => sitter.say('стол')],
      [
        'groups',
        async () => {
          await sitter.say('пожилые')
          await sitter.press('Готово')
        },
      ],
      ['sure', () => sitter.press('Да')],
      ['rooms/i1/name', () => sitter.say('Первый')],
      ['rooms', () => sitter.press('Достаточно')],
      ['paper', () => sitter.press('Пропустить')],
    ]
    const { id } = await sitter.draft()
    for (const [address, answer] of steps) {
      await battle(sitter, id, cardToken({ version: 1 }, { address }))
      await sitter.do(() => sitter.chat.forge(`d:resume:${id}`))
      await answer()
    }
    await battle(sitter, id, cardToken({ version: 1 }, undefined))
    await sitter.do(() => sitter.chat.forge(`d:resume:${id}`))
    expect(await sitter.save()).toMatchObject({ name: 'название', size: 12000, colour: 'b', sure: true, paper: null })
  }, 120_000)

  it('R2 somebody whom the bot does not know gets the way in, whatever is pressed', async () => {
    const chat = world().fake.chat()
    chat.say('/start')
    await world().settle()
    for (const data of [
      ...NAMES.flatMap((name) => [`s:${name}`, `d:${name}`]),
      's:list',
      'd:start:every',
      'd:persona:nobody',
      'q:a:b:=c',
      '',
    ]) {
      chat.forge(data)
      await world().settle()
      expect([data, chat.last?.text]).toEqual([data, expect.stringContaining('Демо-сотрудник')])
      expect(chat.spinning.size).toBe(0)
    }
    expect(await world().storage.db.account.count({ where: { externalId: String(chat.id) } })).toBe(0)
  })

  it('any other data is answered: screens and actions that nobody has, arguments that mean nothing', async () => {
    const sitter = await Sitter.asked(world(), 'every')
    const shapes = NAMES.flatMap((name) => [`s:${name}`, `s:${name}:a:b`, `d:${name}`, `d:${name}:x`])
    const screens = [
      'list',
      'listAreas',
      'listUnits',
      'entry',
      'entryRemove',
      'entryFile',
      'coverage',
      'pointsSaved',
      'drafts',
      'draftDrop',
      'paused',
      'proposal',
      'proposalNote',
      'proposalPapers',
      'proposalChanges',
      'absences',
      'absenceCancel',
      'proposalWithdraw',
      'approvals',
      'approvalsList',
      'approvalsFilter',
      'approvalsUnits',
      'approvalsTimes',
    ]
    const actions = [
      'start',
      'startPoints',
      'startSearch',
      'resume',
      'drop',
      'editEntry',
      'removeEntry',
      'setLocale',
      'setHome',
      'setNotify',
      'proposeEntry',
      'submitProposal',
      'withdrawProposal',
      'reviseProposal',
      'copyProposal',
      'decide',
      'undoDecision',
      'cancelAbsence',
      'askAuthor',
      'answerAuthor',
    ]
    const odd = ['', ':', '::::', '999999', '-1', '1e9', 'NaN', '~', '~x', '__proto__', '%', "'", ' ']
    const entry = await world().storage.db.touchpointEntry.findFirstOrThrow({ where: { unitId: 'demo-u1', state: 'draft' } })
    const aimed = ['x', '1e9', '99999999999999999999', '-1', '1.5'].map((revision) => `d:removeEntry:${entry.id}:${revision}`)
    const raw = ['', 'q', 'q:', 'q::', 'q:::', 'x:y', '\u0000', 'ж', '🙂', 'q:a:b:=', ' ', 'a'.repeat(64)]
    const all = [
      ...shapes,
      ...screens.flatMap((name) => odd.map((arg) => `s:${name}:${arg}`)),
      ...actions.flatMap((name) => odd.map((arg) => `d:${name}:${arg}`)),
      ...aimed,
      ...raw,
    ]
    for (const data of all) await answered(sitter, data)
    expect(await world().storage.db.touchpointEntry.findUnique({ where: { id: entry.id } })).toEqual(entry)
  }, 120_000)
})

let seed = 20261120
/** One of them by a generator that is the same in every run. */
function chance<T>(all: readonly T[]): T {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return all[seed % all.length] as T
}

/** Presses forged data and expects an answer: a card drawn or drawn over, and no sign of waiting left. */
async function answered(sitter: Sitter, data: string): Promise<void> {
  const before = sitter.chat.shown.map(({ id, edits }) => `${id}.${edits}`).join()
  const calls = sitter.world.fake.calls.length
  await sitter.do(() => sitter.chat.forge(data))
  const after = sitter.chat.shown.map(({ id, edits }) => `${id}.${edits}`).join()
  const tried = sitter.world.fake.calls.slice(calls).some(({ method }) => method === 'editMessageText' || method === 'sendMessage')
  if (after === before && !tried) throw new Error(`no answer to ${data}`)
  if (sitter.chat.spinning.size > 0) throw new Error(`still waiting after ${data}`)
}

/** Every letter with every argument; after a press that moved on, the step is taken up again. */
async function battle(sitter: Sitter, id: string, token: string): Promise<void> {
  const { answers, cursor, view } = await sitter.draft()
  const as = { answers: answers ?? {}, cursor, view: view ?? {}, state: 'open', activeKey: sitter.personId }
  for (const op of OPS) {
    for (const arg of ['', chance(ARGS)]) {
      await answered(sitter, `q:${id}:${token}:${op}${arg}`.slice(0, 64))
      if ((await sitter.draft()).state === 'cancelled') throw new Error(`${op}${arg} deleted the draft at one tap`)
      await sitter.world.storage.db.draft.update({ where: { id }, data: as })
    }
  }
}
