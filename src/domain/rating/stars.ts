/** What can be said of an interview by one tap, the best first, with what it counts on the scale of one to five (R93). */
export const OPINIONS = [
  { key: 'good', stars: 5 },
  { key: 'fair', stars: 3 },
  { key: 'poor', stars: 1 },
] as const
export type Opinion = (typeof OPINIONS)[number]

/** The opinion of so many stars, undefined for a number that no button gives. */
export const opinionOf = (stars: number): Opinion | undefined => OPINIONS.find((opinion) => opinion.stars === stars)
