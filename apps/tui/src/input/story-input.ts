import { statSync } from 'node:fs'
import type { Article, Head } from '@onrecord/article-data'
import type { Imported, ImportedArticle, ImportedText } from '@onrecord/article-import'
import { requireArticle } from '../archive/require-stored.ts'
import { type ArchiveSettings, openExistingArchive } from '../archive/with-archive.ts'
import { CommandError } from '../command-error.ts'
import type { FetchSettings } from '../options.ts'
import { firstStory, isAddress, looksLikeId } from './import-story.ts'

/** Settings for finding a story. `revision` is an earlier revision of a story in the archive. */
export type InputSettings = ArchiveSettings & FetchSettings & { readonly revision?: number }

const kindOf = (path: string): 'file' | 'folder' | undefined => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    // For any other error the path exists. The error is reported when it is read.
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : 'file'
  }
}

/**
 * The story with this id, from the edition or else from the archive. `undefined` if neither has it. Throws ArchiveError,
 * and CommandError if the archive does not have the revision.
 */
const storedStory = async (
  id: string,
  { revision, ...settings }: ArchiveSettings & { readonly revision?: number },
): Promise<Article | undefined> => {
  const { edition } = await import('@onrecord/article-data/edition')
  const inEdition = edition.find((article) => article.id === id)
  if (inEdition && revision === undefined) return inEdition
  const archive = await openExistingArchive(settings)
  try {
    if (!archive) return undefined
    return revision === undefined ? await archive.get(id) : await requireArticle(archive, id, revision)
  } finally {
    await archive?.close()
  }
}

/**
 * The one story that a command is given, in the same way for all commands: an address, "-" for stdin, a file in any
 * supported format, or the id of a story in the edition or the archive. Throws CommandError, ArchiveError.
 */
export const storyInput = async (target: string, settings: InputSettings): Promise<Imported> => {
  const isStored = settings.revision !== undefined
  if (!isStored && (target === '-' || isAddress(target))) return firstStory(target, settings)
  const kind = isStored ? undefined : kindOf(target)
  if (kind === 'file') return firstStory(target, settings)
  const stored = isStored || looksLikeId(target) ? await storedStory(target, settings) : undefined
  if (stored) return { kind: 'article', article: stored, origin: target }
  const name = JSON.stringify(target)
  throw new CommandError(
    kind === 'folder'
      ? `${name} is a folder. Name one story, or add the folder with: onrecord add`
      : `${name} does not exist. Expected a file, an address, an id that onrecord list shows, or - for stdin.`,
  )
}

/** The text of a story, and what else is known about it. `importer` is missing for some stored stories. */
export type StoryText = Omit<ImportedText, 'importer'> & { readonly importer?: ImportedText['importer'] }

/** The story of `storyInput` as text to extract. An article gives its text, head and marks. */
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
  bylines,
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
