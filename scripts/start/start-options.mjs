import { parseArgs } from 'node:util'
import { Refusal } from '../workspace/refusal.mjs'

/** What `npm start -- --help` prints. */
export const startHelp = `Builds On Record and serves its site on this machine.

  npm start                        the stories that come with it, on http://localhost:3000
  npm start -- story.txt           that text as well; its address is printed
  npm start -- - < story.txt       the same from standard input

Stories are kept in the archive that ONRECORD_ARCHIVE names (a path or postgres://…), else in the one of the onrecord
command.

  --port N          another port (or PORT=N npm start)
  --published DATE  when the text was published (2025-01-13), so that "Monday" gets a date
  --host ADDRESS    where to listen; 127.0.0.1 unless given, which only this machine can reach
  --no-open         print the text's address and open no browser
  --debug           show where an error came from
  --help            this help`

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
 * Reads the command line of `npm start`. Throws a Refusal (exit code 2) that says what is wrong with it.
 *
 * @param {readonly string[]} args
 * @param {{ PORT?: string | undefined }} [environment]
 * @returns {StartOptions}
 */
export function startOptions(args, environment = process.env) {
  const { values, positionals } = parse(args)
  if (positionals.length > 1) throw misused(`One text at a time, but there are ${positionals.length} names`)
  if (values.published && !positionals[0]) throw misused('--published needs a text')
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
    throw misused(line)
  }
}

/**
 * @param {string} text
 * @returns {number}
 */
function portNumber(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65535) return port
  throw misused(`"${text}" is no port: expected a whole number from 1 to 65535`)
}

/**
 * @param {string} what
 * @returns {Refusal}
 */
function misused(what) {
  return new Refusal(`${what}. See npm start -- --help`, { exitCode: 2 })
}
