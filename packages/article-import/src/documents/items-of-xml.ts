import { readOpml } from '../feeds/read-opml.ts'
import { checkXml } from '../formats/check-xml.ts'
import { importNewsml } from '../formats/import-newsml.ts'
import { importedText } from '../formats/story.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError } from '../import-error.ts'
import { quoted } from '../quoted.ts'
import type { Document, Items, Run } from './document.ts'
import { orFailure } from './failure-of.ts'
import { itemsOfFeed } from './items-of-feed.ts'
import { itemsOfFeedAddress } from './items-of-feed-address.ts'
import { wholeStory } from './whole-story.ts'
import { xmlRoot } from './xml-root.ts'

async function* itemsOfNewsml(text: string, origin: string, run: Run): Items {
  const stories = importNewsml(text, origin)
  for (const [index, story] of stories.entries()) {
    const itemOrigin = stories.length === 1 ? origin : `${origin}, item ${index + 1}`
    yield* orFailure(itemOrigin, run, async function* () {
      yield importedText(story, itemOrigin)
      return undefined
    })
  }
  return undefined
}

/** The stories of an XML document, by its root element. Throws ImportError when it is of no known kind, or damaged. */
export async function* itemsOfXml(text: string, document: Document, run: Run): Items {
  const { origin, url } = document
  checkXml(text, origin)
  const root = xmlRoot(text)
  switch (root) {
    case 'rss':
    case 'rdf':
      return yield* itemsOfFeed({ kind: root, text }, document, run)
    case 'feed':
      return yield* itemsOfFeed({ kind: 'atom', text }, document, run)
    case 'opml':
      // One that lists itself would never end.
      if (run.isInList) {
        throw new ImportError(`${quoted(origin)} is a list of feeds in a list of feeds. Expected a feed.`)
      }
      for (const address of readOpml(text, origin)) yield* itemsOfFeedAddress(address, run)
      return undefined
    case 'newsitem':
    case 'newsmessage':
      return yield* itemsOfNewsml(text, origin, run)
    case 'html':
      yield wholeStory(importHtml(text, { url }), document)
      return undefined
    default:
      throw new ImportError(
        `${quoted(origin)} is XML of no known kind (${quoted(root ?? '')}). Expected RSS, Atom, OPML or NewsML-G2.`,
      )
  }
}
