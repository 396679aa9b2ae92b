import { CommandError, exitCodes } from '../command-error.ts'

/** Whether it is a whole number from 1 on, as revisions have. */
export const isRevision = (given: string): boolean => /^[1-9]\d{0,8}$/u.test(given)

/** A revision's number on the command line. Throws CommandError (misused) when it is none. */
export const parseRevision = (given: string): number => {
  if (isRevision(given)) return Number(given)
  throw new CommandError(`${JSON.stringify(given)} is no revision. Expected a whole number from 1 on.`, {
    exitCode: exitCodes.misused,
  })
}
