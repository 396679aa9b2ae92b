import { CommandError, exitCodes } from '../command-error.ts'

/** How much of a list is wanted, and whether as data. */
export type ListSettings = { readonly limit: number; readonly json?: boolean }

/** `--limit`: a whole number from 1 on. Throws CommandError (misused) when it is not. */
export const parseLimit = (given: string): number => {
  const number = /^\d{1,9}$/u.test(given) ? Number(given) : 0
  if (number > 0) return number
  throw new CommandError(`--limit ${JSON.stringify(given)} is no whole number from 1 on.`, {
    exitCode: exitCodes.misused,
  })
}
