import { expect, test } from 'vitest'
import { UserError } from '../workspace/user-error.mjs'
import { startHelp, startOptions } from './start-options.mjs'

/**
 * @param {readonly string[]} args
 * @param {{ PORT?: string }} [environment]
 * @returns {UserError}
 */
function errorOf(args, environment = {}) {
  try {
    startOptions(args, environment)
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('There was no error.')
}

test('without arguments the site is on port 3000, only for this machine', () => {
  expect(startOptions([], {})).toEqual({
    file: undefined,
    published: undefined,
    port: 3000,
    host: '127.0.0.1',
    open: true,
    help: false,
  })
})

test.each([
  [['--port', '4000'], {}, 4000],
  [['--port=4000'], {}, 4000],
  [['-p', '4000'], {}, 4000],
  [[], { PORT: '4000' }, 4000],
  [['--port', '4000'], { PORT: '5000' }, 4000],
  [[], { PORT: '' }, 3000],
  [['--port', '1'], {}, 1],
  [['--port', '65535'], {}, 65535],
])('%j with %j is port %i', (args, environment, port) => {
  expect(startOptions(args, environment).port).toBe(port)
})

test.each(['0', '65536', '-1', '3.5', 'abc', '3000x', ' 3000', '1e3', '٣٠٠٠'])('"%s" is NOT a port', (port) => {
  const error = errorOf([`--port=${port}`])
  expect(error.message).toBe(
    `"${port}" is not a port. Expected a whole number from 1 to 65535. See npm start -- --help`,
  )
  expect(error.exitCode).toBe(2)
})

test('a bad PORT in the environment is an error too', () => {
  expect(errorOf([], { PORT: 'web' }).message).toContain('"web" is not a port')
})

test.each([
  [['--prot', '4000'], "Unknown option '--prot'. See npm start -- --help"],
  [['a.txt', 'b.txt'], 'Expected one text, got 2. See npm start -- --help'],
  [['--published', '2025-01-13'], '--published requires a text. See npm start -- --help'],
])('%j is misuse and gives a one-line error', (args, line) => {
  expect(errorOf(args)).toMatchObject({ message: line, exitCode: 2 })
})

test('a text, its date and "-" are used as given', () => {
  expect(startOptions(['story.txt', '--published', '2025-01-13'], {})).toMatchObject({
    file: 'story.txt',
    published: '2025-01-13',
  })
  expect(startOptions(['-'], {}).file).toBe('-')
})

test('the help names every option', () => {
  for (const option of ['--port', '--published', '--host', '--no-open', '--debug', '--help']) {
    expect(startHelp).toContain(option)
  }
})
