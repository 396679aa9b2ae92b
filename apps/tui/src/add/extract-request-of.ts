import type { Byline } from '@onrecord/article-data'
import type { Head } from '@onrecord/article-import'
import { extractOptions, type ModelSettings } from '../commands/extract-options.ts'
import type { StoryText } from '../input/story-input.ts'
import type { ExtractRequest } from './extract-request.ts'

const bylinesOf = ({ bylines, authors = [] }: Head): readonly Byline[] =>
  bylines.map((name) => authors.find((author) => author.name === name) ?? { name })

/** An imported story, with all that the importer knows of it, as the extractor takes it; `--published` is for those that do not say. */
export const extractRequestOf = (story: StoryText, settings: ModelSettings): ExtractRequest => {
  const { text, head, marks, notes, origin, importer } = story
  const { bylines: _, authors: __, ...rest } = head
  const bylines = bylinesOf(head)
  return {
    text,
    origin,
    options: {
      ...extractOptions(settings),
      ...rest,
      // Without a byline in its head a story may have one in its text.
      ...(bylines.length > 0 && { bylines }),
      ...(marks && { marks }),
      notes,
      ...(importer && { importer }),
      model: settings.model,
    },
  }
}
