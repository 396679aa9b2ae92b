import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import type { ImportFailure } from '../imported.ts'
import type { Items, Run } from './document.ts'

/** Readers of a page or a body do not know its origin. */
const namesOrigin = ({ message }: ImportError, origin: string): boolean =>
  message.includes(quoteForTerminal(origin).slice(1, -1))

const withOrigin = (cause: ImportError, origin: string): ImportError =>
  new ImportError(`${quoteForTerminal(origin)}: ${cause.message}`, {
    code: cause.code,
    cause,
    ...(cause.refusal !== undefined && { refusal: cause.refusal }),
  })

const errorOf = (origin: string, cause: unknown): ImportError => {
  if (cause instanceof ImportError) return namesOrigin(cause, origin) ? cause : withOrigin(cause, origin)
  // Parsers recurse for each level of nesting.
  if (cause instanceof RangeError) {
    return new ImportError(`${quoteForTerminal(origin)} is nested too deeply to be read.`, { code: 'too-large', cause })
  }
  return new ImportError(`${quoteForTerminal(origin)} cannot be read: ${errorDetail(cause)}.`, { cause })
}

/** The failure item for an error. */
export const failureOf = (origin: string, cause: unknown): ImportFailure => ({
  kind: 'failure',
  origin,
  error: errorOf(origin, cause),
})

/**
 * The items, with a failure in place of the rest if they throw. If the run was aborted, throws the reason of the signal
 * instead.
 */
export async function* orFailure(origin: string, { options }: Run, items: () => Items): Items {
  try {
    return yield* items()
  } catch (cause) {
    options.signal?.throwIfAborted()
    yield failureOf(origin, cause)
    return undefined
  }
}
