/**
 * The base of the errors that the packages throw for a caller's mistake or a failure. `code` stays the same when a message
 * is reworded, and holds across two copies of a package, where `instanceof` does not.
 */
export abstract class OnRecordError extends Error {
  abstract readonly code: string
}
