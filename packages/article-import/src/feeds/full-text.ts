import { fragmentBlocks } from '../formats/fragment-blocks.ts'
import type { Story } from '../formats/story.ts'
import { mergeHeads } from '../head/build-head.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import type { FeedItem } from './feed-item.ts'

/** Shorter contents are taken for a summary when the story's page can be asked. Counted in characters. */
const minFullText = 1000

const breaksOff =
  /(?:\[?(?:…|\.\.\.)\]?|(?:continue|keep|read) (?:reading|more|on)[^\n]{0,80}|read (?:the )?(?:full|whole|rest)[^\n]{0,80})\s*$/iu

const page = (html: string, url: string | undefined): Story => {
  try {
    return importHtml(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`, { url })
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause
    return { text: fragmentBlocks(html).join('\n\n'), head: { bylines: [], keywords: [] } }
  }
}

const storyOf = (html: string, { head, url, base }: FeedItem): Story => {
  const story = page(html, base ?? url)
  return { ...story, head: mergeHeads(head, story.head) }
}

/**
 * The story of a feed's entry when the feed carries all of it: at least 1,000 characters that do not break off. Undefined
 * when the page has to be asked; an entry without an address gives what it has.
 */
export const fullText = (entry: FeedItem): Story | undefined => {
  for (const html of entry.contents) {
    const plain = fragmentBlocks(html).join('\n\n')
    if (plain.length >= minFullText && !breaksOff.test(plain)) return storyOf(html, entry)
  }
  const [first] = entry.contents
  return entry.url === undefined && first !== undefined ? storyOf(first, entry) : undefined
}
