import type { Article } from '@onrecord/article-data'
import type { Head } from '@onrecord/article-import'
import type { FetchSettings } from '../input/fetch-settings.ts'
import { firstStory } from '../input/first-story.ts'
import { say, writeJson, writeOut } from '../output.ts'

export type TextSettings = FetchSettings & { readonly json?: boolean }

/** `onrecord text`: the clean text of a file or page as it is imported; as JSON with what its head says. */
export const text = async (source: string, settings: TextSettings): Promise<void> => {
  const story = await firstStory(source, settings)
  if (story.kind === 'text') for (const { message } of story.notes) say(message)
  const { text: words, head } =
    story.kind === 'text' ? story : { text: story.article.text, head: headOf(story.article) }
  if (!settings.json) return writeOut(`${words}\n`)
  const { bylines, keywords, ...rest } = head
  const byline = bylines.join(', ')
  await writeJson({ ...rest, ...(byline !== '' && { byline }), ...(keywords.length > 0 && { keywords }), text: words })
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
}: Article): Head => ({
  headline,
  bylines: bylines.map(({ name }) => name),
  language,
  keywords,
  ...(summary !== undefined && { summary }),
  ...(datePublished !== undefined && { datePublished }),
  ...(dateModified !== undefined && { dateModified }),
  ...(publisher !== undefined && { publisher }),
  ...(section !== undefined && { section }),
  ...(canonicalUrl !== undefined && { canonicalUrl }),
  ...(commentCount !== undefined && { commentCount }),
})
