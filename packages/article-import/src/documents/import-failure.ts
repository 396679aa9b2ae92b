import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import type { ImportFailure } from '../imported.ts'
import type { Items, Run } from './document.ts'

/** Those who read a page's or a body's insides do not know where they are. */
const saysWhere = ({ message }: ImportError, origin: string): boolean =>
  message.includes(quoteForTerminal(origin).slice(1, -1))

const located = (cause: ImportError, origin: string): ImportError =>
  new ImportError(`${quoteForTerminal(origin)}: ${cause.message}`, {
    cause,
    ...(cause.refusal !== undefined && { refusal: cause.refusal }),
  })

const errorOf = (origin: string, cause: unknown): ImportError => {
  if (cause instanceof ImportError) return saysWhere(cause, origin) ? cause : located(cause, origin)
  // Parsers of others call themselves for each level of what they read.
  if (cause instanceof RangeError) {
    return new ImportError(`${quoteForTerminal(origin)} is nested too deeply. Expected a story.`, { cause })
  }
  return new ImportError(`${quoteForTerminal(origin)} cannot be read: ${errorDetail(cause)}.`, { cause })
}

/** What went wrong with one item, for the list of those that did. */
export const failureOf = (origin: string, cause: unknown): ImportFailure => ({
  kind: 'failure',
  origin,
  error: errorOf(origin, cause),
})

/** `items`, and when they break off, a failure in place of the rest. An aborted run throws the signal's reason instead. */
export async function* orFailure(origin: string, { options }: Run, items: () => Items): Items {
  try {
    return yield* items()
  } catch (cause) {
    options.signal?.throwIfAborted()
    yield failureOf(origin, cause)
    return undefined
  }
}
