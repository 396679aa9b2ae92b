import { classText } from '../elements.ts'
import { asksForTheRest } from '../partial/without-prompts.ts'
import { classWords } from './class-words.ts'
import { asksForConsent, asksToSubscribe, type Evidence } from './evidence.ts'
import { keepQuotations } from './keep-quotations.ts'
import { measureElements } from './measure-elements.ts'
import { type NameRow, nameRows } from './name-rows.ts'
import { isFurniture } from './page-furniture.ts'
import { isDateline, isMidSentence, leadsToProse } from './protected-elements.ts'

/** What was removed from a page. */
export interface Pruned {
  /** Elements outside the story, except those that only show or describe a picture of it. */
  readonly removed: ReadonlySet<Element>
  /** The letters of prose in elements that were removed only because of their class or id. */
  readonly byName: number
  /** Whether a box asked the reader to subscribe for the rest of the story. */
  readonly asksForMore: boolean
}

/** How to prune a page. */
export interface PruneOptions {
  /** All rows by default. */
  readonly rows?: readonly NameRow[]
  /** False by default. */
  readonly keepFurniture?: boolean
}

/** A table is removed whole or not at all: the classes of its rows and cells describe the data. */
const partsOfTables = new Set(['TBODY', 'THEAD', 'TFOOT', 'TR', 'TD', 'TH', 'COL', 'COLGROUP'])
const none: ReadonlySet<string> = new Set()

const rowsByWord = (rows: readonly NameRow[]): ReadonlyMap<string, readonly NameRow[]> => {
  const found = new Map<string, NameRow[]>()
  for (const row of rows) for (const word of row.words.split(' ')) found.set(word, [...(found.get(word) ?? []), row])
  return found
}

const allRows = rowsByWord(nameRows)

/** Removes an element's class and id, because Readability would act on them too. */
const stripClassAndId = (element: Element): void => {
  element.removeAttribute('class')
  element.removeAttribute('id')
}

/** Classes and ids that Readability considers unlikely for a story, whatever the element contains. */
const unlikelyNames =
  /-ad-|banner|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|hidden|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/i

const minStoryShare = 0.3
const maxLinkedShare = 0.3
/** Overlays are near the root of the page. */
const maxOverlayDepth = 2
const boxes = new Set(['DIV', 'SECTION'])

/** The ancestors of the headline and of the story's body, as marked in the page. */
const storyAncestors = (document: Document): ReadonlySet<Element> => {
  const ancestors = new Set<Element>()
  const marks = document.querySelectorAll(
    'h1, [itemprop="headline"], [itemprop="articleBody"], [property="articleBody"]',
  )
  for (const mark of marks) {
    for (let at = mark.parentElement; at && !ancestors.has(at); at = at.parentElement) ancestors.add(at)
  }
  return ancestors
}

/** Readability scores text by its box. It should not score a header with paragraphs apart from the story around it. */
const unwrapHeaders = (document: Document): void => {
  for (const header of [...document.querySelectorAll('header')]) header.replaceWith(...header.childNodes)
}

/**
 * Removes from `document` what is not part of the story: furniture by element or role, and boxes that a row of `nameRows`
 * names and whose contents confirm the name. An element whose contents contradict its class or id stays and loses both.
 * Changes the document.
 */
export const prunePage = (document: Document, { rows, keepFurniture = false }: PruneOptions = {}): Pruned => {
  const known = rows === undefined || rows === nameRows ? allRows : rowsByWord(rows)
  keepQuotations(document)
  const measures = measureElements(document.body)
  const ancestors = storyAncestors(document)
  const removed = new Set<Element>()
  let byName = 0
  let asksForMore = false
  const rowsFor = (words: ReadonlySet<string>): readonly NameRow[] =>
    [...words].flatMap((word) => known.get(word) ?? [])
  const visit = (parent: Element, depth: number): void => {
    for (let child = parent.firstElementChild; child; ) {
      const element: Element = child
      child = element.nextElementSibling
      const words = partsOfTables.has(element.tagName) ? none : classWords(element)
      const named = rowsFor(words)
      const contents = measures.of(element)
      const share = measures.share(element)
      const isProtected = isMidSentence(element) || leadsToProse(element, measures) || isDateline(element, words)
      const evidence: Evidence = {
        element,
        contents,
        share,
        around: measures.of(parent),
        words,
        holdsStory: ancestors.has(element),
      }
      const row = isProtected ? undefined : named.find(({ holds }) => holds(evidence))
      const isBox = !row && !isProtected && boxes.has(element.tagName)
      const isPrompt = isBox && asksToSubscribe(evidence)
      const isUnnamed = isPrompt || (isBox && depth <= maxOverlayDepth && asksForConsent(evidence))
      asksForMore ||= isPrompt && asksForTheRest(element.textContent ?? '')
      const isPart = !isProtected && !keepFurniture && isFurniture(element, measures)
      if (row || isPart || isUnnamed) {
        if (row && !isPart && !row.isNeverStory) byName += contents.prose
        if (!row?.isPictorial && element.tagName !== 'FIGCAPTION') removed.add(element)
        element.remove()
        continue
      }
      const isRich = share >= minStoryShare && contents.linked < maxLinkedShare * contents.text
      if (named.length > 0 || isProtected || (isRich && unlikelyNames.test(`${classText(element)} ${element.id}`)))
        stripClassAndId(element)
      if (isProtected && isDateline(element, words))
        for (const name of ['rel', 'itemprop']) element.removeAttribute(name)
      visit(element, depth + 1)
    }
  }
  visit(document.body, 0)
  unwrapHeaders(document)
  return { removed, byName, asksForMore }
}
