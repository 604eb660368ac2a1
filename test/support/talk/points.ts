import { type ChatPerson, tick } from '../contract/chat-person.ts'

/** Begins to enter touchpoints, one name to a line, for the business process whose name holds `part`. */
export async function beginPoints(person: ChatPerson, part: string, names: string): Promise<void> {
  await person.say('/touchpoint')
  await person.say(part)
  await person.say(names)
}

/** Answers the needs and marks of the point at hand. */
export async function describePoint(person: ChatPerson, needs: string, ...marks: string[]): Promise<void> {
  await person.say(needs)
  await tick(person, ...marks)
  await person.press('Готово')
}

/** Names the source document as the last time, and saves. */
export async function savePoints(person: ChatPerson): Promise<void> {
  await person.press('Как в прошлый раз')
  await person.press('✅ Сохранить')
}
