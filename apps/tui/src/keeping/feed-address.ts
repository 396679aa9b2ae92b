import { CommandError, exitCodes } from '../command-error.ts'

/** The address of a feed, in one way of writing. Throws CommandError (misused) when it is none. */
export const feedAddress = (given: string): string => {
  const url = URL.parse(given)
  if (url && /^https?:$/u.test(url.protocol)) return url.href
  throw new CommandError(`${JSON.stringify(given)} is no address of a feed. Expected http://… or https://…`, {
    exitCode: exitCodes.misused,
  })
}
