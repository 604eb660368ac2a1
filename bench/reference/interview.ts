import type { I18nFlavor } from '@grammyjs/i18n'
import { Composer, type Context, InlineKeyboard, type SessionFlavor } from 'grammy'
import { reviewPages, takesButton } from '../interview/questions.ts'

/** `cursor` is the question that was asked last: 0 is none, one more than there are is the review. */
export type Position = { cursor: number; answers: string[] }
export type Ctx = Context & SessionFlavor<Position> & I18nFlavor

/** The interview as a state machine: each update moves the cursor by one and shows what is under it. */
export function interviewOf(questions: number, save: (chat: string, answers: string[]) => void): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.command('start', (ctx) => {
    ctx.session = { cursor: 1, answers: [] }
    return show(ctx, questions)
  })
  composer.on('message:text', (ctx) => {
    const { cursor, answers } = ctx.session
    if (cursor === 0) return ctx.reply(ctx.t('idle'))
    if (cursor > questions || takesButton(cursor)) return ctx.reply(ctx.t('needs-button'))
    ctx.session = { cursor: cursor + 1, answers: [...answers, ctx.message.text] }
    return show(ctx, questions)
  })
  composer.callbackQuery(/^(yes|no):(\d+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const { cursor, answers } = ctx.session
    if (Number(ctx.match[2]) !== cursor) return
    ctx.session = { cursor: cursor + 1, answers: [...answers, ctx.match[1] === 'yes' ? ctx.t('yes') : ctx.t('no')] }
    await show(ctx, questions)
  })
  composer.callbackQuery('confirm', async (ctx) => {
    await ctx.answerCallbackQuery()
    if (ctx.session.cursor <= questions) return
    save(String(ctx.chatId), ctx.session.answers)
    ctx.session = { cursor: 0, answers: [] }
    await ctx.editMessageText(ctx.t('saved'))
  })
  composer.on('callback_query', (ctx) => ctx.answerCallbackQuery())
  return composer
}

async function show(ctx: Ctx, questions: number): Promise<void> {
  const { cursor, answers } = ctx.session
  if (cursor > questions) return review(ctx, answers)
  const text = ctx.t('question', { number: String(cursor), total: String(questions) })
  const keyboard = new InlineKeyboard().text(ctx.t('yes'), `yes:${cursor}`).text(ctx.t('no'), `no:${cursor}`)
  await ctx.reply(text, takesButton(cursor) ? { reply_markup: keyboard } : {})
}

async function review(ctx: Ctx, answers: readonly string[]): Promise<void> {
  const pages = reviewPages(ctx.t('review'), answers)
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1
    await ctx.reply(page, last ? { reply_markup: new InlineKeyboard().text(ctx.t('confirm'), 'confirm') } : {})
  }
}
