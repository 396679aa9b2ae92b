/** Thrown when something cannot be imported: not there, not reachable, refused by a limit, damaged, or of no known kind. One clear line. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
