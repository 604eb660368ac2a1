import type { TelegramPerson } from '../contract/telegram-person.ts'
import type { Scene } from '../scene.ts'

/** Some seconds pass: what was ordered is made and sent. */
export async function madeSoon({ world }: Scene): Promise<void> {
  world.clock.pass(5000)
  await world.tick()
  world.clock.pass(15_000)
  await world.tick()
}

/** The file of the newest message that has one. */
export function sentFile(person: TelegramPerson): { name: string; bytes: Uint8Array } {
  const file = person.chat.messages.findLast((message) => message.file)?.file
  if (!file) throw new Error('no file was sent')
  return { name: file.name, bytes: file.bytes }
}

/** One file of an archive. */
export function named(files: Map<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`${name} is not among ${[...files.keys()].join(', ')}`)
  return bytes
}
