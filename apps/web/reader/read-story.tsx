import type { Article } from '@onrecord/article-data'
import {
  ExtractError,
  type ExtractionModel,
  extractArticle,
  importedOptions,
  WeightsError,
} from '@onrecord/article-extract'
import { ImportError, importStory, type StoryDocument } from '@onrecord/article-import/browser'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReadingPage } from '../components/story/reading-page.tsx'
import { formats } from '../exports/formats.ts'
import { formatStrings } from '../exports/strings.ts'
import { chosenVoice } from '../view-models/chosen-voice.ts'
import { type Download, maxBytes, maxCharacters, type ReaderStep, type ReadStory } from './messages.ts'
import { failureStrings } from './strings.ts'

/** Thrown when a story is above a limit of the page. */
class LimitError extends Error {
  override readonly name = 'LimitError'
}

/** What to read, and with what. `published` dates words such as "Monday" if the document has no date. */
type Reading = {
  readonly document: StoryDocument
  readonly published: string | undefined
  readonly model: ExtractionModel
  /** Called before each step. */
  readonly onStep: (step: ReaderStep) => Promise<void>
}

/** The article of a document. Throws an error whose message `failureMessage` shows if it cannot be read. */
export const articleFrom = async ({ document, published, model, onStep }: Reading): Promise<Article> => {
  if (document.bytes.length > maxBytes) {
    throw new LimitError(failureStrings.tooLarge(document.name, document.bytes.length))
  }
  await onStep('open')
  const story = await importStory(document)
  if (story.kind === 'article') return story.article
  if (story.text.length > maxCharacters) throw new LimitError(failureStrings.tooLong(story.text.length))
  await onStep('extract')
  return extractArticle(story.text, {
    ...(published !== undefined && { datePublished: published }),
    ...importedOptions(story),
    model,
  })
}

/** The markup of the reading page, with the voice that has the key `voice`, or all voices. */
export const storyHtml = (article: Article, voice?: string): string =>
  renderToStaticMarkup(<ReadingPage article={article} chosen={chosenVoice(article, voice)} />)

const downloadsOf = (article: Article): readonly Download[] =>
  (['json', 'html', 'md'] as const).map((extension) => {
    const { contentType, write } = formats[extension]
    const [name] = formatStrings[extension]
    return { name: `${article.id}.${extension}`, format: name, contentType, text: write(article) }
  })

/** What the page shows of an article. */
export const readStoryOf = (article: Article): ReadStory => ({
  id: article.id,
  headline: article.headline,
  html: storyHtml(article),
  warnings: article.notes.filter(({ rule }) => rule === 'language-not-english').map(({ message }) => message),
  downloads: downloadsOf(article),
})

/** One line for the reader that says why a document was not read. */
export const failureMessage = (cause: unknown): string =>
  cause instanceof ImportError || cause instanceof ExtractError || cause instanceof LimitError
    ? cause.message
    : cause instanceof WeightsError
      ? failureStrings.noReader
      : failureStrings.unexpected
