/** The channel of a place `channel:chat`, such as telegram; a place without a chat is a channel itself. */
export const channelOf = (place: string): string => place.split(':')[0] ?? ''
