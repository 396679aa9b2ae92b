import { stat } from 'node:fs/promises'
import type { Article } from '@onrecord/article-data'
import type { Head, Imported, ImportedArticle, ImportedText } from '@onrecord/article-import'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import type { FetchSettings } from './fetch-settings.ts'
import { firstStory } from './first-story.ts'
import { keptStory } from './kept-story.ts'
import { isAddress, looksLikeId } from './target-kind.ts'

/** Where a story may come from, and an earlier text of one in the archive. */
export type InputSettings = ArchiveSettings & FetchSettings & { readonly revision?: number }

const kindOf = async (path: string): Promise<'file' | 'folder' | undefined> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    // What is there and cannot be looked at is said when it is read.
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : 'file'
  }
}

/**
 * The one story that a command is given, in the same way for all: an address, "-" for standard input, a file of any format
 * that can be read, or an id of the edition or the archive. Throws CommandError, ArchiveError.
 */
export const storyInput = async (target: string, settings: InputSettings): Promise<Imported> => {
  const isKept = settings.revision !== undefined
  if (!isKept && (target === '-' || isAddress(target))) return firstStory(target, settings)
  const kind = isKept ? undefined : await kindOf(target)
  if (kind === 'file') return firstStory(target, settings)
  const kept = isKept || looksLikeId(target) ? await keptStory(target, settings) : undefined
  if (kept) return { kind: 'article', article: kept, origin: target }
  const name = JSON.stringify(target)
  throw new CommandError(
    kind === 'folder'
      ? `${name} is a folder. Name one story; onrecord add takes folders.`
      : `${name} does not exist. Expected a file, an address, - for standard input, or an id that onrecord list shows.`,
  )
}

/** The text of a story with all that is known beside it; only one from the archive or the edition may lack its importer. */
export type StoryText = Omit<ImportedText, 'importer'> & { readonly importer?: ImportedText['importer'] }

/** The same as text to extract: of an article its text, head and marks. */
export const textInput = async (target: string, settings: InputSettings): Promise<StoryText> => {
  const story = await storyInput(target, settings)
  return story.kind === 'text' ? story : textOf(story)
}

const textOf = ({ article, origin }: ImportedArticle): StoryText => {
  const { text, blocks, links = [], emphasis = [], media = [], provenance } = article
  return {
    kind: 'text',
    text,
    head: headOf(article),
    marks: { blocks, links, emphasis, media },
    notes: [],
    origin,
    ...(provenance.importer && { importer: provenance.importer }),
  }
}

const headOf = ({
  headline,
  summary,
  bylines,
  datePublished,
  dateModified,
  language,
  publisher,
  section,
  keywords,
  canonicalUrl,
  commentCount,
  isPartial,
  rights,
  extensions,
}: Article): Head => ({
  headline,
  bylines: bylines.map(({ name }) => name),
  authors: bylines,
  language,
  keywords,
  ...(summary !== undefined && { summary }),
  ...(datePublished !== undefined && { datePublished }),
  ...(dateModified !== undefined && { dateModified }),
  ...(publisher !== undefined && { publisher }),
  ...(section !== undefined && { section }),
  ...(canonicalUrl !== undefined && { canonicalUrl }),
  ...(commentCount !== undefined && { commentCount }),
  ...(isPartial !== undefined && { isPartial }),
  ...(rights && { rights }),
  ...(extensions && { extensions }),
})
