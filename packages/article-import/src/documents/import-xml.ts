import { readOpml } from '../feeds/read-feed.ts'
import { checkXml } from '../formats/check-limits.ts'
import { importNewsml } from '../formats/import-newsml.ts'
import { importedText } from '../formats/imported-story.ts'
import { importHtml } from '../html/import-html.ts'
import { ImportError, quoteForTerminal } from '../import-error.ts'
import { xmlRoot } from './detect-format.ts'
import type { Document, Items, Run } from './document.ts'
import { orFailure } from './import-failure.ts'
import { importFeed } from './import-feed.ts'
import { storyOfDocument } from './story-address.ts'

async function* importNewsItems(text: string, origin: string, run: Run): Items {
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

/**
 * The stories of an XML document, by its root element. Throws ImportError if its format is unknown or it is damaged.
 */
export async function* importXml(text: string, document: Document, run: Run): Items {
  const { origin, url } = document
  checkXml(text, origin)
  const root = xmlRoot(text)
  switch (root) {
    case 'rss':
    case 'rdf':
      return yield* importFeed({ kind: root, text }, document, run)
    case 'feed':
      return yield* importFeed({ kind: 'atom', text }, document, run)
    case 'opml':
      // A list that contains itself would never end.
      if (run.isInList) {
        throw new ImportError(
          `${quoteForTerminal(origin)} is a list of feeds inside a list of feeds. Expected a feed.`,
          { code: 'unsupported' },
        )
      }
      for (const address of readOpml(text, origin)) {
        yield* orFailure(address, run, () => run.importAddress(address, { ...run, isInList: true }))
      }
      return undefined
    case 'newsitem':
    case 'newsmessage':
      return yield* importNewsItems(text, origin, run)
    case 'html':
      yield storyOfDocument(importHtml(text, { url }), document)
      return undefined
    default:
      throw new ImportError(
        `${quoteForTerminal(origin)} is XML in an unknown format (${quoteForTerminal(root ?? '')}). Expected RSS, Atom, OPML or NewsML-G2.`,
        { code: 'unsupported' },
      )
  }
}
