import type { ModelMode } from '@onrecord/article-extract'
import { type Command, Option } from 'commander'
import type { ArchiveSettings } from './archive/with-archive.ts'
import { CommandError, exitCodes } from './command-error.ts'

/** Adds one command to the program. `archive` returns the value of the global `--archive` option. */
export type RegisterCommand = (program: Command, archive: () => ArchiveSettings) => void

/** The values of `published`, `model` and `minConfidence`. */
export type ModelSettings = {
  readonly model: ModelMode
  readonly minConfidence?: number
  readonly published?: string
}

/** The values of `allowLocal` and `allowPort`. */
export type FetchSettings = { readonly allowLocal?: boolean; readonly allowPort?: readonly number[] }

/** The values of `limit` and `json`. */
export type ListSettings = { readonly limit: number; readonly json?: boolean }

/** The value of `json`. */
export type JsonSettings = { readonly json?: boolean }

/** The value of `linear`. */
export type LinearSettings = { readonly linear: boolean }

const misused = (message: string): CommandError => new CommandError(message, { exitCode: exitCodes.misused })

/** The examples at the end of a command's help. A test runs each of them. */
export const example = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`

/** The description of an argument that names one story. */
export const storyWords = 'a file (see onrecord formats), an address, an id that onrecord list shows, or - for stdin'

const parsePublished = (date: string): string => {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.exec(date) ?? []
  // Date turns a day that does not exist, such as 30 February, into another day.
  if (day !== undefined && !Number.isNaN(Date.parse(date)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day))
    return date
  throw misused(`--published ${JSON.stringify(date)} is not a date. Expected ISO 8601, such as 2025-01-13.`)
}

/** `--published`: an ISO 8601 date, or a date-time with an offset. */
export const published = () =>
  new Option('--published <date>', 'publication date (ISO 8601), which gives words such as "Monday" a date').argParser(
    parsePublished,
  )

/** `--model`. */
export const model = () =>
  new Option('--model <mode>', 'models to use: fast finds a little less, in two thirds of the time')
    .choices(['accurate', 'fast'])
    .default('accurate')

const parseConfidence = (given: string): number => {
  const number = /^(?:\d+(?:\.\d*)?|\.\d+)$/u.test(given) ? Number(given) : Number.NaN
  if (number >= 0 && number <= 1) return number
  throw misused(`--min-confidence ${JSON.stringify(given)} is not a number from 0 to 1. Expected one such as 0.5.`)
}

/** `--min-confidence`: a number from 0 to 1. */
const minConfidence = () =>
  new Option(
    '--min-confidence <number>',
    'drop statements below this confidence, 0 to 1 (default: drop those that are more often wrong than useful)',
  ).argParser(parseConfidence)

/** An option without a value, which is off by default. */
export const flag = (name: string, description: string) => new Option(name, description).default(false, 'off')

/** `--linear`. */
export const linear = () => flag('--linear', 'read line by line, for screen readers and plain terminals')

/** `--allow-local`. */
export const allowLocal = () => flag('--allow-local', 'also fetch from this machine and private networks')

/** The port that `option` gives: a whole number from 1 to 65535. Throws CommandError (misused) otherwise. */
export const parsePort = (given: string, option = '--port'): number => {
  const number = /^\d{1,5}$/u.test(given) ? Number(given) : 0
  if (number >= 1 && number <= 65_535) return number
  throw misused(`${option} ${JSON.stringify(given)} is not a port. Expected a whole number from 1 to 65535.`)
}

/** `--allow-port`, which can be repeated. */
export const allowPort = () =>
  new Option(
    '--allow-port <number>',
    'also fetch from this port of public addresses, besides 80 and 443; can be repeated',
  ).argParser((given, before: readonly number[] = []) => [...before, parsePort(given, '--allow-port')])

/** `--json`. */
export const json = (description = 'write JSON') => flag('--json', description)

const parseLimit = (given: string): number => {
  const number = /^\d{1,9}$/u.test(given) ? Number(given) : 0
  if (number > 0) return number
  throw misused(`--limit ${JSON.stringify(given)} is not a whole number above 0. Expected one such as 20.`)
}

/** `--limit`: a whole number from 1. */
export const limit = (max: number) =>
  new Option('--limit <number>', 'show at most this many').argParser(parseLimit).default(max)

/** Whether a command-line argument is a revision number: a whole number from 1. */
export const isRevision = (given: string): boolean => /^[1-9]\d{0,8}$/u.test(given)

/** The revision number that a command-line argument gives. Throws CommandError (misused) otherwise. */
export const parseRevision = (given: string): number => {
  if (isRevision(given)) return Number(given)
  throw misused(`${JSON.stringify(given)} is not a revision. Expected a whole number from 1.`)
}

/** Adds the options of commands that read and extract stories, whose values are ModelSettings and FetchSettings. */
export const addStoryOptions = (command: Command): Command =>
  [published(), model(), minConfidence(), allowLocal(), allowPort()].reduce(
    (each, option) => each.addOption(option),
    command,
  )
