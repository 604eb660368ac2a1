import type { Conversation, ConversationFlavor } from '@grammyjs/conversations'
import type { I18nFlavor } from '@grammyjs/i18n'
import { type Context, InlineKeyboard } from 'grammy'
import { reviewPages, takesButton } from '../interview/questions.ts'

export type Inside = Context & I18nFlavor
export type Outside = ConversationFlavor<Inside>
type Talk = Conversation<Outside, Inside>

/** The interview as one conversation, in the manner of the plugin's guide; `save` keeps the answers at the end. */
export const interviewOf = (questions: number, save: (chat: string, answers: string[]) => void) =>
  async function interview(conversation: Talk, ctx: Inside): Promise<void> {
    const answers: string[] = []
    for (let question = 1; question <= questions; question++) answers.push(await ask(conversation, ctx, question, questions))
    const confirmed = await confirm(conversation, ctx, answers)
    await conversation.external(() => save(String(ctx.chatId), answers))
    await confirmed.editMessageText(ctx.t('saved'))
  }

async function ask(conversation: Talk, ctx: Inside, question: number, total: number): Promise<string> {
  const text = ctx.t('question', { number: String(question), total: String(total) })
  if (!takesButton(question)) {
    await ctx.reply(text)
    return conversation.form.text({ otherwise: (other) => other.reply(ctx.t('needs-text')) })
  }
  const [yes, no] = [`yes:${question}`, `no:${question}`]
  await ctx.reply(text, { reply_markup: new InlineKeyboard().text(ctx.t('yes'), yes).text(ctx.t('no'), no) })
  const pressed = await conversation.waitForCallbackQuery([yes, no], { otherwise: (other) => other.reply(ctx.t('needs-button')) })
  await pressed.answerCallbackQuery()
  return pressed.callbackQuery.data === yes ? ctx.t('yes') : ctx.t('no')
}

async function confirm(conversation: Talk, ctx: Inside, answers: readonly string[]) {
  const pages = reviewPages(ctx.t('review'), answers)
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1
    await ctx.reply(page, last ? { reply_markup: new InlineKeyboard().text(ctx.t('confirm'), 'confirm') } : {})
  }
  const pressed = await conversation.waitForCallbackQuery('confirm', { otherwise: (other) => other.reply(ctx.t('needs-button')) })
  await pressed.answerCallbackQuery()
  return pressed
}
