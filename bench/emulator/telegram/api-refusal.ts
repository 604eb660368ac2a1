/** A call that the messenger answers with `ok: false`. */
export class ApiRefusal extends Error {
  readonly code: number
  constructor(code: number, description: string) {
    super(description)
    this.code = code
  }
}
