import { parseArgs } from 'node:util'
import { UserError } from '../workspace/user-error.mjs'

/** What `npm start -- --help` prints. */
export const startHelp = `Builds On Record and serves its site on this machine.

  npm start                        serve the archive on http://localhost:3000
  npm start -- story.txt           add this story first, and print its address
  npm start -- - < story.txt       the same from standard input

Stories are stored in the archive that ONRECORD_ARCHIVE names (a path or postgres://…), by default in the archive of the
onrecord command.

  --port N          use another port (or PORT=N npm start)
  --published DATE  date of publication (2025-01-13), used to resolve dates such as "Monday"
  --host ADDRESS    address to listen on; default 127.0.0.1, which only this machine can reach
  --no-open         do not open a browser
  --debug           show where an error came from
  --help            show this help`

/**
 * @typedef {object} StartOptions
 * @property {string | undefined} file the text to add, as given
 * @property {string | undefined} published
 * @property {number} port
 * @property {string} host
 * @property {boolean} open
 * @property {boolean} help
 */

/**
 * Parses the command line of `npm start`. Throws a UserError (exit code 2) for an invalid one.
 *
 * @param {readonly string[]} args
 * @param {{ PORT?: string | undefined }} [environment]
 * @returns {StartOptions}
 */
export function startOptions(args, environment = process.env) {
  const { values, positionals } = parse(args)
  if (positionals.length > 1) throw usageError(`Expected one text, got ${positionals.length}`)
  if (values.published && !positionals[0]) throw usageError('--published requires a text')
  return {
    file: positionals[0],
    published: values.published,
    port: portNumber(values.port ?? (environment.PORT || '3000')),
    host: values.host ?? '127.0.0.1',
    open: !values['no-open'],
    help: values.help ?? false,
  }
}

/**
 * @param {readonly string[]} args
 */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', short: 'p' },
        published: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
        debug: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/)
    throw usageError(line)
  }
}

/**
 * @param {string} text
 * @returns {number}
 */
function portNumber(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65535) return port
  throw usageError(`"${text}" is not a port. Expected a whole number from 1 to 65535`)
}

/**
 * @param {string} what
 * @returns {UserError}
 */
function usageError(what) {
  return new UserError(`${what}. See npm start -- --help`, { exitCode: 2 })
}
