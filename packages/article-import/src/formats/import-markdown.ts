import type { Head } from '@onrecord/article-data'
import { marked } from 'marked'
import { parse } from 'yaml'
import { buildHead, headOfRecord } from '../head/build-head.ts'
import { errorDetail, ImportError, quoteForTerminal } from '../import-error.ts'
import { objectOf } from '../json-value.ts'
import { checkMarkdown } from './check-limits.ts'
import { readFragment } from './fragment-blocks.ts'
import { importedBlocks, type Story, tableNotes } from './imported-story.ts'

const maxFrontMatter = 64 * 1024

/** Splits off the YAML between two lines of three hyphens at the start. */
const splitFrontMatter = (text: string): { readonly matter: string; readonly body: string } => {
  const [opening] = /^---[^\S\n]*\n/u.exec(text) ?? []
  if (opening === undefined) return { matter: '', body: text }
  const closing = /^(?:---|\.\.\.)[^\S\n]*$/mu.exec(text.slice(opening.length, opening.length + maxFrontMatter))
  if (!closing) return { matter: '', body: text }
  const end = opening.length + closing.index
  return { matter: text.slice(opening.length, end), body: text.slice(end + closing[0].length) }
}

const headOfMatter = (matter: string, origin: string): Head => {
  try {
    return headOfRecord(objectOf(parse(matter, { uniqueKeys: false, logLevel: 'error' })))
  } catch (cause) {
    throw new ImportError(
      `${quoteForTerminal(origin)} has front matter that is not valid YAML: ${errorDetail(cause)}`,
      {
        cause,
      },
    )
  }
}

/** Removes footnotes. They are notes about the text and not part of it; our own exporter writes them. */
const withoutFootnotes = (markdown: string): string =>
  markdown.replace(/^\[\^[^\]\n]+\]:.*$/gmu, '').replace(/\[\^[^\]\n]{1,200}\]/gu, '')

/**
 * The story of a Markdown text (CommonMark with tables). YAML front matter is the head. If it has no title, a
 * first-level heading at the start is the headline. Throws ImportError if the front matter is not valid YAML or the
 * text exceeds the limits.
 */
export const importMarkdown = (markdown: string, origin: string): Story => {
  const { matter, body } = splitFrontMatter(markdown.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, ''))
  const head = matter === '' ? buildHead({}) : headOfMatter(matter, origin)
  checkMarkdown(body, origin)
  const html = marked.parse(withoutFootnotes(body), { async: false, gfm: true })
  const { blocks, tables } = readFragment(html)
  const [first, ...rest] = blocks
  const isHeadline =
    first !== undefined && (head.headline === undefined ? /^\s*<h1>/u.test(html) : first.text === head.headline)
  const options = { base: head.canonicalUrl, notes: tableNotes(tables) }
  return isHeadline
    ? importedBlocks(rest, { ...head, headline: first.text }, options)
    : importedBlocks(blocks, head, options)
}
