/** A PostgreSQL server that a test controls. */
export interface TestPostgres {
  /** Its connection string, for its superuser and the database `postgres`. */
  readonly url: string
  /** The folder with its data. It exists until `close`. */
  readonly folder: string
  /**
   * Stops the server at once: sessions are cut off, and the data stay. A "crash" writes nothing to disk first, so the
   * server must recover when it starts again.
   */
  stop(how?: 'fast' | 'crash'): Promise<void>
  /** Starts it again on the same port with the same data. */
  start(): Promise<void>
  /** Stops it and deletes its folder. */
  close(): Promise<void>
}

/**
 * Starts an empty PostgreSQL server on a free port of 127.0.0.1. `settings` are passed to it as `-c name=value`. The
 * caller must close it. Throws when it does not start.
 */
export function startPostgres(options?: { readonly settings?: Readonly<Record<string, string>> }): Promise<TestPostgres>
