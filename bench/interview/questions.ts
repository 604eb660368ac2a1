const LONGEST_PAGE = 4000

/** Every fifth question is answered by a button. */
export const takesButton = (question: number): boolean => question % 5 === 0

/** All answers under each other, in as many messages as Telegram needs. */
export function reviewPages(title: string, answers: readonly string[]): string[] {
  const pages: string[] = []
  let page = title
  for (const [index, answer] of answers.entries()) {
    const line = `\n${index + 1}. ${answer}`
    if (page.length + line.length > LONGEST_PAGE) {
      pages.push(page)
      page = title
    }
    page += line
  }
  return [...pages, page]
}
