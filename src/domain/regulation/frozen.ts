/** A value that nothing can be written to, down to its last field. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? number extends T['length']
      ? readonly Frozen<Item>[]
      : { readonly [K in keyof T]: Frozen<T[K]> }
    : { readonly [K in keyof T]: Frozen<T[K]> }

/** Freezes plain data (objects and arrays without circles) in place. */
export function freeze<T>(value: T): Frozen<T> {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value as Frozen<T>
}
