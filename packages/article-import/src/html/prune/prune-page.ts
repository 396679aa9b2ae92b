import { classWords } from './class-words.ts'
import { isAdvert } from './is-advert.ts'
import { isAuthorNote } from './is-author-note.ts'
import { isByline } from './is-byline.ts'
import { isCaption } from './is-caption.ts'
import { isComments } from './is-comments.ts'
import { isFurniture } from './is-furniture.ts'
import { isGallery } from './is-gallery.ts'
import { isHeader } from './is-header.ts'
import { isMidSentence } from './is-mid-sentence.ts'
import { isNewsletter } from './is-newsletter.ts'
import { isRelated } from './is-related.ts'
import { isShareBox } from './is-share-box.ts'
import { keepQuotations } from './keep-quotations.ts'
import { measureProse } from './measure-prose.ts'
import type { PruneRule } from './prune-rule.ts'

/** Rules, and the most characters of prose that what they name may have: a longer element with such a name is something else. */
const rules: readonly (readonly [longest: number, rules: readonly PruneRule[]])[] = [
  [Number.POSITIVE_INFINITY, [isFurniture, isHeader, isGallery, isRelated, isComments]],
  [800, [isCaption, isAuthorNote]],
  [400, [isNewsletter, isAdvert]],
  [0, [isShareBox, isByline]],
]

/** An element with more of the page's prose than this is never taken out, whatever its name says: names lie. */
const mostProse = 0.5

/** A table is taken out whole or not at all: the names of its rows and cells speak of the data. */
const partsOfTables = new Set(['TBODY', 'THEAD', 'TFOOT', 'TR', 'TD', 'TH', 'COL', 'COLGROUP'])
const none: ReadonlySet<string> = new Set()

/** Takes an element's class and id away, so that Readability does not believe them either. */
const unname = (element: Element): void => {
  element.removeAttribute('class')
  element.removeAttribute('id')
}

/**
 * Takes out of `document` what is no part of a story's text by its name; where the name must be wrong, since most of the
 * page's prose or more than such a thing has stands there, the name goes and the element stays. Changes the document.
 */
export const prunePage = (document: Document): void => {
  keepQuotations(document)
  const prose = measureProse(document.body)
  const mayGo = (element: Element, longest: number): boolean =>
    prose.length(element) <= longest && prose.share(element) <= mostProse && !isMidSentence(element)
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; ) {
      const at: Element = child
      child = at.nextElementSibling
      const words = partsOfTables.has(at.tagName) ? none : classWords(at)
      const longest = rules.find(([, some]) => some.some((rule) => rule(at, words)))?.[0]
      if (longest !== undefined && mayGo(at, longest)) {
        at.remove()
        continue
      }
      if (longest !== undefined) unname(at)
      visit(at)
    }
  }
  visit(document.body)
}
