/** Makes the databases of a test file. */
export type Maker = {
  /** The url of a migrated database with nothing in it. It forgets what the machine has not written when the power goes: that is quicker. */
  make(): Promise<string>
  /** The url of an empty database, kept as the product keeps it. */
  makeEmpty(): Promise<string>
  /** They are not used any more. */
  removeAll(): Promise<void>
}
