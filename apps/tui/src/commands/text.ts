import type { Article, Span } from '@onrecord/article-data'
import type { Head, Imported, ImportedText } from '@onrecord/article-import'
import { firstStory } from '../input/first-story.ts'
import { writeJson } from '../listing/write-json.ts'
import { say, writeOut } from '../output.ts'
import { plain } from '../terminal/plain.ts'

export type TextSettings = { readonly json?: boolean; readonly allowLocal?: boolean }

type Words = Pick<ImportedText, 'text' | 'marks'> & {
  readonly head: { readonly [Field in keyof Head]: Head[Field] | undefined } & Pick<Head, 'bylines' | 'keywords'>
}

/** What an article that was typed data already has of the same. */
const wordsOf = ({ kind: _, ...story }: { readonly kind: 'article'; readonly article: Article }): Words => {
  const { text, blocks, links = [], emphasis = [], media = [], bylines, ...head } = story.article
  return {
    text,
    head: { ...head, bylines: bylines.map(({ name }) => name), authors: bylines },
    marks: { blocks, links, emphasis, media },
  }
}

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
] as const

const listed = <Item>(name: string, items: readonly Item[]) => (items.length > 0 ? { [name]: items } : {})

const asJson = ({ text, head, marks }: Words) => {
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

/** `onrecord text`: the clean text of a file or page as it is imported; as JSON with all that was found beside it. */
export const text = async (source: string, settings: TextSettings): Promise<void> => {
  const story: Imported = await firstStory(source, settings)
  if (story.kind === 'text') for (const { message } of story.notes) say(message)
  const words = story.kind === 'text' ? story : wordsOf(story)
  if (settings.json) return writeJson(asJson(words))
  await writeOut(`${process.stdout.isTTY ? plain(words.text) : words.text}\n`)
}
