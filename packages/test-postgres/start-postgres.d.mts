/** A PostgreSQL that a test holds. */
export interface TestPostgres {
  /** Its address, as its superuser and with the database `postgres`. */
  readonly url: string
  /** Where its data lie while it is there. */
  readonly folder: string
  /**
   * Ends the server as an operator would who cannot wait: sessions are cut off, and its data stay. In a "crash" it writes
   * nothing down before it ends, and has to recover when it is started again.
   */
  stop(how?: 'asked' | 'crash'): Promise<void>
  /** Starts it again where it was: same port, same data. */
  start(): Promise<void>
  /** Stops it and takes its folder away. */
  close(): Promise<void>
}

/**
 * A running PostgreSQL of its own, empty, on a free port of 127.0.0.1. `settings` go to the server as `-c name=value`.
 * Whoever asked for it closes it. Throws when none starts.
 */
export function startPostgres(options?: { readonly settings?: Readonly<Record<string, string>> }): Promise<TestPostgres>
