import { CommandError, exitCodes } from '../command-error.ts'

/** A port, as `--port` and its like give it: a whole number from 1 to 65535. Throws CommandError (misused) when it is not. */
export const parsePort = (given: string, option = '--port'): number => {
  const number = /^\d{1,5}$/u.test(given) ? Number(given) : 0
  if (number >= 1 && number <= 65_535) return number
  throw new CommandError(`${option} ${JSON.stringify(given)} is not a port. Expected a whole number from 1 to 65535.`, {
    exitCode: exitCodes.misused,
  })
}
