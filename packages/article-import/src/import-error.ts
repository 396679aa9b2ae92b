/** Thrown when something cannot be imported: not there, not reachable, refused by a limit, damaged, or of no known kind. One clear line. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  /** "local": refused because it is at no public address, which `allowLocal` would allow; "port": at another port than 80 and 443, which `allowPort` would. */
  readonly refusal?: 'local' | 'port'

  constructor(
    message: string,
    { cause, refusal }: { readonly cause?: unknown; readonly refusal?: 'local' | 'port' } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    if (refusal !== undefined) this.refusal = refusal
  }
}
