import { classText } from '../page/element-classes.ts'
import { asksForTheRest } from '../partial/without-prompts.ts'
import { classWords } from './class-words.ts'
import { type Evidence, mustAskForConsent, mustAskToSubscribe } from './evidence.ts'
import { isMidSentence } from './is-mid-sentence.ts'
import { keepQuotations } from './keep-quotations.ts'
import { type Measures, measureElements } from './measure-elements.ts'
import { type NameRow, nameRows } from './name-rows.ts'
import { isFurniture } from './page-parts.ts'

/** What went out of a page. */
export interface Pruned {
  /** What is no part of the story; not what only shows or describes a picture of it. */
  readonly taken: ReadonlySet<Element>
  /** The letters of prose that went by names alone. */
  readonly byName: number
  /** Whether a box asked the reader to subscribe for the rest of the story. */
  readonly asksForMore: boolean
}

/** How a page is pruned: by all rows, furniture too, unless told otherwise. */
export interface PruneOptions {
  readonly rows?: readonly NameRow[]
  readonly keepFurniture?: boolean
}

/** A table is taken out whole or not at all: the names of its rows and cells speak of the data. */
const partsOfTables = new Set(['TBODY', 'THEAD', 'TFOOT', 'TR', 'TD', 'TH', 'COL', 'COLGROUP'])
const none: ReadonlySet<string> = new Set()

const rowsByWord = (rows: readonly NameRow[]): ReadonlyMap<string, readonly NameRow[]> => {
  const found = new Map<string, NameRow[]>()
  for (const row of rows) for (const word of row.words.split(' ')) found.set(word, [...(found.get(word) ?? []), row])
  return found
}

const allRows = rowsByWord(nameRows)

/** Takes an element's class and id away, so that Readability does not believe them either. */
const stripNames = (element: Element): void => {
  element.removeAttribute('class')
  element.removeAttribute('id')
}

/** What Readability goes by besides: class and id that it finds unlikely, whatever the element holds. */
const doubted =
  /-ad-|banner|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|hidden|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/i
const heading = /^H[1-6]$/
const dateline = /^(?:[\p{Lu}\d][\p{L}\d.,'’() /-]{1,70}?\s*[—–-]|\p{Lu}[\p{Lu}.,'’() /-]{2,60})\s*$/u

const placeNames = ['dateline', 'byline', 'location', 'author']

/** Whether the page marks an element as its story's author. */
const markedAuthor = (element: Element): boolean =>
  element.getAttribute('rel') === 'author' || (element.getAttribute('itemprop') ?? '').includes('author')

/** A dateline that Readability would take for a byline, and out. */
const isDateline = (element: Element, words: ReadonlySet<string>): boolean =>
  (placeNames.some((word) => words.has(word)) || markedAuthor(element)) &&
  dateline.test((element.textContent ?? '').trim())

const leadsToProse = (element: Element, held: Measures): boolean => {
  const next = element.nextElementSibling
  return heading.test(element.tagName) && next?.tagName === 'P' && held.of(next).prose >= 60
}

const leastStory = 0.3
const mostLinked = 0.3
/** Boxes that lie over a page stand at its top. */
const boxDepth = 2
const boxes = new Set(['DIV', 'SECTION'])

/** The elements around the headline and the body of the story, as the page marks them. */
const storyHolders = (document: Document): ReadonlySet<Element> => {
  const holders = new Set<Element>()
  const marks = document.querySelectorAll(
    'h1, [itemprop="headline"], [itemprop="articleBody"], [property="articleBody"]',
  )
  for (const mark of marks) {
    for (let at = mark.parentElement; at && !holders.has(at); at = at.parentElement) holders.add(at)
  }
  return holders
}

/**
 * Takes out of `document` what is no part of a story's text: furniture by its element or role, and what a row of
 * `nameRows` names when it holds what such a box holds. A name that the element belies goes, and the element stays.
 * Changes the document.
 */
export const prunePage = (document: Document, { rows, keepFurniture = false }: PruneOptions = {}): Pruned => {
  const known = rows === undefined || rows === nameRows ? allRows : rowsByWord(rows)
  keepQuotations(document)
  const measures = measureElements(document.body)
  const holders = storyHolders(document)
  const taken = new Set<Element>()
  let byName = 0
  let asksForMore = false
  const rowsFor = (words: ReadonlySet<string>): readonly NameRow[] =>
    [...words].flatMap((word) => known.get(word) ?? [])
  /** A header with paragraphs of the story is no box of its own to Readability, which scores what stands in one box. */
  const unwrapHeaders = (): void => {
    for (const header of [...document.querySelectorAll('header')]) header.replaceWith(...header.childNodes)
  }
  const visit = (parent: Element, depth: number): void => {
    for (let child = parent.firstElementChild; child; ) {
      const element: Element = child
      child = element.nextElementSibling
      const words = partsOfTables.has(element.tagName) ? none : classWords(element)
      const named = rowsFor(words)
      const held = measures.of(element)
      const share = measures.share(element)
      const keeps = isMidSentence(element) || leadsToProse(element, measures) || isDateline(element, words)
      const evidence: Evidence = {
        element,
        held,
        share,
        around: measures.of(parent),
        words,
        holdsStory: holders.has(element),
      }
      const row = keeps ? undefined : named.find(({ holds }) => holds(evidence))
      const isBox = !row && !keeps && boxes.has(element.tagName)
      const asksToPay = isBox && mustAskToSubscribe(evidence)
      const asks = asksToPay || (isBox && depth <= boxDepth && mustAskForConsent(evidence))
      asksForMore ||= asksToPay && asksForTheRest(element.textContent ?? '')
      const isPart = !keeps && !keepFurniture && isFurniture(element, measures)
      if (row || isPart || asks) {
        if (row && !isPart && !row.isNeverStory) byName += held.prose
        if (!row?.isPictorial && element.tagName !== 'FIGCAPTION') taken.add(element)
        element.remove()
        continue
      }
      const isRich = share >= leastStory && held.linked < mostLinked * held.text
      if (named.length > 0 || keeps || (isRich && doubted.test(`${classText(element)} ${element.id}`)))
        stripNames(element)
      if (keeps && isDateline(element, words)) for (const name of ['rel', 'itemprop']) element.removeAttribute(name)
      visit(element, depth + 1)
    }
  }
  visit(document.body, 0)
  unwrapHeaders()
  return { taken, byName, asksForMore }
}
