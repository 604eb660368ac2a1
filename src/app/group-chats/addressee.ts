/** The addressee of a message to a group chat; persons' ids hold no colon. */
export const chatAddressee = (chatId: string): string => `chat:${chatId}`

/** The group chat (GroupChat.id) of such an addressee; undefined for a person. */
export const chatIn = (addressee: string): string | undefined =>
  addressee.startsWith('chat:') ? addressee.slice('chat:'.length) : undefined
