import type { Extraction } from '@onrecord/article-extract'
import { extractRequestOf } from '../add/extract-request-of.ts'
import { CommandError, exitCodes } from '../command-error.ts'
import { explainText, extractText } from '../input/extract-text.ts'
import { type Line, linesOf } from '../input/lines.ts'
import { nameOf } from '../input/read-bytes.ts'
import type { StorySettings } from '../input/read-story.ts'
import { textInput } from '../input/story-input.ts'
import { writeJson, writeJsonLine, writeOut } from '../output.ts'
import { extractOptions } from './extract-options.ts'

export type ExtractSettings = StorySettings & {
  readonly as: 'json' | 'standoff'
  readonly jsonl: boolean
  readonly explain: boolean
  readonly json: boolean
}

type Record = { readonly id: string; readonly text: string }

const hasWord = /[\p{L}\p{N}]/u

const result = async (extraction: Extraction, id: string, as: ExtractSettings['as']): Promise<unknown> => {
  if (as === 'json') return extraction.article
  const { toStandoff } = await import('@onrecord/article-extract')
  return { id, ...toStandoff(extraction) }
}

const parseRecord = ({ number, text }: Line, path: string): Record => {
  const fail = (what: string, cause?: unknown) =>
    new CommandError(
      `Line ${number} of ${nameOf(path)} ${what}. Expected {"id": "…", "text": "…"}; the lines before it are done.`,
      { cause },
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw fail('is no JSON', cause)
  }
  if (typeof value !== 'object' || value === null) throw fail('is no JSON object')
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
  const { id, text } = parseRecord(line, path)
  // Standoff marks of a text without a word are simply none; an article cannot be made of it.
  if (settings.as === 'standoff' && !hasWord.test(text)) return { id, statements: [] }
  const extraction = await extractText(text, `Line ${line.number} of ${nameOf(path)}`, {
    ...extractOptions(settings),
    // An id without a Latin letter or digit makes no slug: the line's number still tells the articles apart.
    id: slug(id) || `line-${line.number}`,
  })
  return result(extraction, id, settings.as)
}

/** Longer lines than this are hard to read. */
const maxWidth = 100

/** `onrecord extract --explain`: what each stage did, for people or as JSON. */
const writeExplanation = async (path: string, settings: ExtractSettings): Promise<void> => {
  const { text, origin, options } = extractRequestOf(await textInput(path, settings), settings)
  const explanation = await explainText(text, JSON.stringify(origin), options)
  if (settings.json) return writeJson(explanation)
  const { explanationText } = await import('../explain/explanation-text.ts')
  await writeOut(explanationText(explanation, Math.min(process.stdout.columns ?? 80, maxWidth)))
}

const misuse = ({ explain, json, jsonl, as }: ExtractSettings): string | undefined => {
  if (explain && jsonl) return '--explain takes one text. Leave out --jsonl, or run it once for each text.'
  if (explain && as === 'standoff') return '--explain writes an article with its trace. Leave out --as standoff.'
  return json && !explain
    ? '--json is for --explain. Without it, extract writes JSON anyway: leave out --json.'
    : undefined
}

/** `onrecord extract`: an article, or standoff marks, from one text or from each line of JSON. */
export const extract = async (path: string, settings: ExtractSettings): Promise<void> => {
  const wrong = misuse(settings)
  if (wrong !== undefined) throw new CommandError(wrong, { exitCode: exitCodes.misused })
  if (settings.explain) return writeExplanation(path, settings)
  if (!settings.jsonl) {
    const { text, origin, options } = extractRequestOf(await textInput(path, settings), settings)
    const extraction = await extractText(text, JSON.stringify(origin), options)
    await writeJson(await result(extraction, extraction.article.id, settings.as))
    return
  }
  for await (const line of linesOf(path)) await writeJsonLine(await extractLine(line, path, settings))
}
