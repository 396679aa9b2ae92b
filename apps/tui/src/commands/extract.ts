import type { Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError, exitCodes } from '../command-error.ts'
import { explainText, extractText } from '../input/extract-text.ts'
import { type Line, linesOf } from '../input/lines.ts'
import { nameOf } from '../input/read-bytes.ts'
import { readSource } from '../input/read-source.ts'
import { writeOut } from '../output.ts'
import { extractOptions, type ModelSettings } from './extract-options.ts'

export type ExtractSettings = ModelSettings & {
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

const extractLine = async (line: Line, path: string, settings: ExtractSettings): Promise<string> => {
  const { id, text } = parseRecord(line, path)
  // Standoff marks of a text without a word are simply none; an article cannot be made of it.
  if (settings.as === 'standoff' && !hasWord.test(text)) return JSON.stringify({ id, statements: [] })
  const extraction = await extractText(text, `Line ${line.number} of ${nameOf(path)}`, {
    ...extractOptions(settings),
    // An id without a Latin letter or digit makes no slug: the line's number still tells the articles apart.
    id: slug(id) || `line-${line.number}`,
  })
  return JSON.stringify(await result(extraction, id, settings.as))
}

/** What is extracted: plain text as it stands in the file, or the story that was found in a page, PDF, mail, ... */
const readInput = async (
  path: string,
  settings: ExtractSettings,
): Promise<{ readonly text: string; readonly options: ExtractOptions }> => {
  const source = await readSource(path, {})
  switch (source.kind) {
    case 'plain':
      return { text: source.text, options: extractOptions(settings) }
    case 'text': {
      const { extractRequestOf } = await import('../add/extract-request-of.ts')
      return extractRequestOf(source, settings)
    }
    case 'article':
      throw new CommandError(`${nameOf(path)} is an Article already. To see it: onrecord show ${path}`)
    default:
      return source satisfies never
  }
}

/** Longer lines than this are hard to read. */
const maxWidth = 100

/** `onrecord extract --explain`: what each stage did, for people or as JSON. */
const writeExplanation = async (path: string, settings: ExtractSettings): Promise<void> => {
  const { text, options } = await readInput(path, settings)
  const explanation = await explainText(text, nameOf(path), options)
  if (settings.json) return writeOut(`${JSON.stringify(explanation, null, 2)}\n`)
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

/** `onrecord extract`: an article, or standoff marks, from one story in any format that is read, or from each line of JSON. */
export const extract = async (path: string, settings: ExtractSettings): Promise<void> => {
  const wrong = misuse(settings)
  if (wrong !== undefined) throw new CommandError(wrong, { exitCode: exitCodes.misused })
  if (settings.explain) return writeExplanation(path, settings)
  if (!settings.jsonl) {
    const { text, options } = await readInput(path, settings)
    const extraction = await extractText(text, nameOf(path), options)
    await writeOut(`${JSON.stringify(await result(extraction, extraction.article.id, settings.as), null, 2)}\n`)
    return
  }
  for await (const line of linesOf(path)) await writeOut(`${await extractLine(line, path, settings)}\n`)
}
