import { Option } from 'commander'
import { parseLeastConfidence, parsePublished } from '../commands/extract-options.ts'
import { parsePort } from '../commands/parse-port.ts'
import { parseLimit } from '../listing/list-settings.ts'

/** The examples at the end of a command's help. A test runs each of them. */
export const example = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`

/** The ways to give a command one story. */
export const storyWords =
  'a file (see onrecord formats), - for standard input, an address, or an id that onrecord list shows'

export const published = () =>
  new Option('--published <date>', 'when the story was published (ISO 8601), to date words such as "Monday"').argParser(
    parsePublished,
  )

export const model = () =>
  new Option('--model <mode>', 'which models to use: fast finds a little less, in a third of the time')
    .choices(['accurate', 'fast'])
    .default('accurate')

export const leastConfidence = () =>
  new Option(
    '--min-confidence <number>',
    'drop statements below this confidence, 0 to 1 (default: those that are more often wrong than useful)',
  ).argParser(parseLeastConfidence)

export const linear = () =>
  new Option('--linear', 'line by line, for screen readers and plain terminals').default(false, 'off')

export const allowLocal = () =>
  new Option('--allow-local', 'also fetch from this machine and private networks').default(false, 'off')

const parsePorts = (given: string, before: readonly number[] = []): readonly number[] => [
  ...before,
  parsePort(given, '--allow-port'),
]

export const allowPort = () =>
  new Option(
    '--allow-port <number>',
    'also fetch from this port of public addresses, besides 80 and 443; may be given several times',
  ).argParser(parsePorts)

export const json = (what: string) => new Option('--json', what).default(false, 'off')

export const limit = (most: number) =>
  new Option('--limit <number>', 'show at most this many').argParser(parseLimit).default(most)
