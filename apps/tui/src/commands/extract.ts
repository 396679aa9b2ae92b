import type { Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError, exitCodes } from '../command-error.ts'
import { extractText } from '../input/extract-text.ts'
import { type Line, linesOf } from '../input/lines.ts'
import { nameOf } from '../input/read-bytes.ts'
import { readText } from '../input/read-text.ts'
import { writeOut } from '../output.ts'

export type ExtractSettings = {
  readonly as: 'json' | 'standoff'
  readonly jsonl: boolean
  readonly published?: string
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

const extractLine = async (line: Line, path: string, settings: ExtractSettings): Promise<string> => {
  const { id, text } = parseRecord(line, path)
  // Standoff marks of a text without a word are simply none; an article cannot be made of it.
  if (settings.as === 'standoff' && !hasWord.test(text)) return JSON.stringify({ id, statements: [] })
  const extraction = await extractText(text, `Line ${line.number} of ${nameOf(path)}`, {
    ...optionsOf(settings),
    // An id without a Latin letter or digit makes no slug: the line's number still tells the articles apart.
    id: slug(id) || `line-${line.number}`,
  })
  return JSON.stringify(await result(extraction, id, settings.as))
}

const optionsOf = ({ published }: ExtractSettings): ExtractOptions =>
  published === undefined ? {} : { datePublished: published }

/** `onrecord extract`: an article, or standoff marks, from one text or from each line of JSON. */
export const extract = async (path: string, settings: ExtractSettings): Promise<void> => {
  if (!settings.jsonl) {
    const extraction = await extractText(await readText(path), nameOf(path), optionsOf(settings))
    await writeOut(`${JSON.stringify(await result(extraction, extraction.article.id, settings.as), null, 2)}\n`)
    return
  }
  for await (const line of linesOf(path)) await writeOut(`${await extractLine(line, path, settings)}\n`)
}

/** `--published`: an ISO 8601 date or date-time with an offset. Throws CommandError (misused) when it is not. */
export const parsePublished = (date: string): string => {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.exec(date) ?? []
  // A day the calendar does not have, such as 30 February, comes back as another day.
  if (day !== undefined && !Number.isNaN(Date.parse(date)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day))
    return date
  throw new CommandError(`--published ${JSON.stringify(date)} is no date. Expected ISO 8601, such as 2025-01-13.`, {
    exitCode: exitCodes.misused,
  })
}
