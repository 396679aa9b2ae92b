import { classWords } from './class-words.ts'
import { isAdvert } from './is-advert.ts'
import { isByline } from './is-byline.ts'
import { isCaption } from './is-caption.ts'
import { isComments } from './is-comments.ts'
import { isFurniture } from './is-furniture.ts'
import { isGallery } from './is-gallery.ts'
import { isHeader } from './is-header.ts'
import { isNewsletter } from './is-newsletter.ts'
import { isRelated } from './is-related.ts'
import { isShareBox } from './is-share-box.ts'
import { keepQuotations } from './keep-quotations.ts'
import { measureProse } from './measure-prose.ts'
import type { PruneRule } from './prune-rule.ts'

/** What may be long: a list of other stories, a discussion. */
const anySize: readonly PruneRule[] = [isFurniture, isHeader, isGallery, isRelated, isComments]
/** What is short by its nature, so that a long element with such a name is something else. */
const small: readonly PruneRule[] = [isCaption, isShareBox, isNewsletter, isByline, isAdvert]
const longestSmall = 800

const every = [...anySize, ...small]

/** An element with more of the page's prose than this is never taken out, whatever its name says: names lie. */
const mostProse = 0.4

/** A table is taken out whole or not at all: the names of its rows and cells speak of the data. */
const partsOfTables = new Set(['TBODY', 'THEAD', 'TFOOT', 'TR', 'TD', 'TH', 'COL', 'COLGROUP'])
const none: ReadonlySet<string> = new Set()

/** Takes out of `document` what is no part of a story's text. Changes the document. */
export const prunePage = (document: Document): void => {
  keepQuotations(document)
  const prose = measureProse(document.body)
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; ) {
      const next = child.nextElementSibling
      const words = partsOfTables.has(child.tagName) ? none : classWords(child)
      const at: Element = child
      const rules = prose.length(at) <= longestSmall ? every : anySize
      if (rules.some((rule) => rule(at, words)) && prose.share(at) <= mostProse) at.remove()
      else visit(at)
      child = next
    }
  }
  visit(document.body)
}
