import { fragmentBlocks } from '../formats/fragment-blocks.ts'
import type { Story } from '../formats/imported-story.ts'
import { mergeHeads } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import type { FeedItem } from './feed-item.ts'

/** In characters. Shorter contents count as a summary if the page of the story can be fetched. */
const minFullText = 1000

const endsCutOff =
  /(?:\[?(?:…|\.\.\.)\]?|(?:continue|keep|read) (?:reading|more|on)[^\n]{0,80}|read (?:the )?(?:full|whole|rest)[^\n]{0,80})\s*$/iu

const pageStory = (html: string, url: string | undefined): Story => {
  try {
    return importHtml(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`, { url })
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause
    return { text: fragmentBlocks(html).join('\n\n'), head: { bylines: [], keywords: [] } }
  }
}

const storyOf = (html: string, { head, url, base }: FeedItem): Story => {
  const story = pageStory(html, base ?? url)
  return { ...story, head: mergeHeads(head, story.head) }
}

/**
 * The story of an entry, if the feed has all of it: at least 1,000 characters that are not cut off. Otherwise
 * undefined, and the page is needed. An entry without an address gives what it has.
 */
export const fullText = (entry: FeedItem): Story | undefined => {
  for (const html of entry.contents) {
    const plain = fragmentBlocks(html).join('\n\n')
    if (plain.length >= minFullText && !endsCutOff.test(plain)) return storyOf(html, entry)
  }
  const [first] = entry.contents
  return entry.url === undefined && first !== undefined ? storyOf(first, entry) : undefined
}
