import type { Extraction } from '@onrecord/article-extract'
import { Option } from 'commander'
import { CommandError, exitCodes } from '../command-error.ts'
import { type Line, linesOf, nameOf } from '../input/lines.ts'
import type { StorySettings } from '../input/read-story.ts'
import { addStoryOptions, example, flag, json, type RegisterCommand, storyWords } from '../options.ts'
import { writeJson, writeJsonLine, writeOut } from '../output/streams.ts'
import { inputErrors } from '../strings.ts'

type ExtractSettings = StorySettings & {
  readonly as: 'json' | 'standoff'
  readonly jsonl: boolean
  readonly explain: boolean
  readonly json: boolean
}

/** A line of the input of `--jsonl`. */
type InputRecord = { readonly id: string; readonly text: string }

const hasWord = /[\p{L}\p{N}]/u

/** The article, or the standoff marks, of an extraction. */
const toOutput = async (extraction: Extraction, id: string, as: ExtractSettings['as']): Promise<unknown> => {
  if (as === 'json') return extraction.article
  const { toStandoff } = await import('@onrecord/article-extract')
  return { id, ...toStandoff(extraction) }
}

const parseRecord = ({ number, text }: Line, path: string): InputRecord => {
  const fail = (what: string, cause?: unknown) =>
    new CommandError(inputErrors.badRecord(inputErrors.lineOf(number, nameOf(path)), what), { cause })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw fail('is not valid JSON', cause)
  }
  if (typeof value !== 'object' || value === null) throw fail('is not a JSON object')
  if (!('id' in value && typeof value.id === 'string')) throw fail('has no "id" that is a string')
  if (!('text' in value && typeof value.text === 'string')) throw fail('has no "text" that is a string')
  return { id: value.id, text: value.text }
}

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')

const extractLine = async (line: Line, path: string, settings: ExtractSettings): Promise<unknown> => {
  const { toExtractOptions } = await import('../extract/extract-request.ts')
  const { extractText } = await import('../extract/extract-text.ts')
  const { id, text } = parseRecord(line, path)
  // A text without a word has no standoff marks. It cannot become an article.
  if (settings.as === 'standoff' && !hasWord.test(text)) return { id, statements: [] }
  const extraction = await extractText(text, inputErrors.lineOf(line.number, nameOf(path)), {
    ...toExtractOptions(settings),
    // An id without a Latin letter or digit gives no slug. The line's number is unique too.
    id: slug(id) || `line-${line.number}`,
  })
  return toOutput(extraction, id, settings.as)
}

/** Longer lines than this are hard to read. */
const maxWidth = 100

const requestFrom = async (path: string, settings: ExtractSettings) => {
  const { toExtractRequest } = await import('../extract/extract-request.ts')
  const { textInput } = await import('../input/story-input.ts')
  return toExtractRequest(await textInput(path, settings), settings)
}

/** Writes what each stage did, as text or JSON. */
const writeExplanation = async (path: string, settings: ExtractSettings): Promise<void> => {
  const { explainText } = await import('../extract/extract-text.ts')
  const { text, origin, options } = await requestFrom(path, settings)
  const explanation = await explainText(text, JSON.stringify(origin), options)
  if (settings.json) return writeJson(explanation)
  const { explanationText } = await import('../output/explanation-text.ts')
  await writeOut(explanationText(explanation, Math.min(process.stdout.columns ?? 80, maxWidth)))
}

/** What is wrong with a combination of options, and what to do; `undefined` if it is valid. */
const misuse = ({ explain, json, jsonl, as }: ExtractSettings): string | undefined => {
  if (explain && jsonl) return '--explain accepts one text. Leave out --jsonl, or run the command once for each text.'
  if (explain && as === 'standoff') return '--explain cannot write standoff marks. Leave out --as standoff.'
  return json && !explain
    ? '--json works only with --explain. Leave out --json: extract always writes JSON.'
    : undefined
}

/** Writes an article, or standoff marks, of one text or of each line of JSON. */
const extract = async (path: string, settings: ExtractSettings): Promise<void> => {
  const wrong = misuse(settings)
  if (wrong !== undefined) throw new CommandError(wrong, { exitCode: exitCodes.misused })
  if (settings.explain) return writeExplanation(path, settings)
  if (!settings.jsonl) {
    const { extractText } = await import('../extract/extract-text.ts')
    const { text, origin, options } = await requestFrom(path, settings)
    const extraction = await extractText(text, JSON.stringify(origin), options)
    await writeJson(await toOutput(extraction, extraction.article.id, settings.as))
    return
  }
  for await (const line of linesOf(path)) await writeJsonLine(await extractLine(line, path, settings))
}

/** `onrecord extract`. */
export const registerExtract: RegisterCommand = (program, archive) => {
  addStoryOptions(
    program
      .command('extract')
      .description('turn text into data: an Article as JSON, or standoff marks')
      .argument('[story]', storyWords, '-')
      .addOption(flag('--jsonl', 'read lines of {"id", "text"} and write one result per line'))
      .addOption(new Option('--as <form>', 'output').choices(['json', 'standoff']).default('json'))
      .addOption(flag('--explain', 'show what each stage found, changed and rejected, and why'))
      .addOption(json('with --explain: write {article, stages} as JSON')),
  )
    .addHelpText(
      'after',
      example([
        'onrecord extract story.txt --published 2025-01-13 > article.json',
        'onrecord extract --explain story.txt',
        'onrecord extract --jsonl --as standoff < stories.jsonl > marks.jsonl',
      ]),
    )
    .action((path: string, settings: ExtractSettings) => extract(path, { ...settings, ...archive() }))
}
