import type { Span } from '@onrecord/article-data'
import type { Head } from '@onrecord/article-import'
import type { StorySettings } from '../input/read-story.ts'
import { type StoryText, textInput } from '../input/story-input.ts'
import { say, writeJson, writeOut } from '../output.ts'

export type TextSettings = Omit<StorySettings, 'model'> & { readonly json?: boolean }

/** The fields of a head, in the order in which they are written. */
const headFields = [
  'headline',
  'summary',
  'datePublished',
  'dateModified',
  'language',
  'publisher',
  'section',
  'canonicalUrl',
  'commentCount',
  'isPartial',
  'rights',
  'extensions',
] as const satisfies readonly (keyof Head)[]

const listed = <Item>(name: string, items: readonly Item[]) => (items.length > 0 ? { [name]: items } : {})

const asJson = ({ text, head, marks }: StoryText) => {
  const byline = head.bylines.join(', ')
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end)
  return {
    ...Object.fromEntries(headFields.flatMap((field) => (head[field] === undefined ? [] : [[field, head[field]]]))),
    ...(byline !== '' && { byline }),
    ...listed(
      'authors',
      (head.authors ?? []).filter(({ url, role, identifiers }) => url ?? role ?? identifiers),
    ),
    ...listed('keywords', head.keywords),
    text,
    ...listed('links', marks?.links.map(({ span, ...link }) => ({ words: wordsAt(span), ...link, span })) ?? []),
    ...listed('emphasis', marks?.emphasis ?? []),
    ...listed('media', marks?.media ?? []),
    ...listed('blocks', marks?.blocks ?? []),
  }
}

/** `onrecord text`: the clean text of a story as it is imported; as JSON with all that was found beside it. */
export const text = async (source: string, settings: TextSettings): Promise<void> => {
  const story = await textInput(source, settings)
  for (const { message } of story.notes) say(message)
  await (settings.json ? writeJson(asJson(story)) : writeOut(`${story.text}\n`))
}
