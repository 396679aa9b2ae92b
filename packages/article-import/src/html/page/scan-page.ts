import { classText } from '../elements.ts'

/** The elements that the head and the media of a page are read from, in the order of the page. */
export interface PageScan {
  readonly document: Document
  /** All elements with this name, in capitals. */
  readonly named: (name: string) => readonly Element[]
  /** Elements with an `itemprop` attribute. */
  readonly properties: readonly Element[]
  /** Elements with a `rel` attribute. */
  readonly related: readonly Element[]
  /** Elements with a class that mentions an author. */
  readonly bylines: readonly Element[]
}

const wanted: ReadonlySet<string> = new Set(
  'A ABBR AUDIO BASE BLOCKQUOTE H1 H2 H3 HEADER IFRAME IMG LINK META SCRIPT TIME TITLE VIDEO'.split(' '),
)
const byline = /byline|author|writer/i

/** Whether an attribute with a list of words, such as `rel` or `itemprop`, contains one of `words`. */
export const hasToken = (element: Element, attribute: string, ...words: readonly string[]): boolean => {
  const value = element.getAttribute(attribute)
  if (value === null || value === '') return false
  const tokens = value.toLowerCase().split(/\s+/)
  return words.some((word) => tokens.includes(word))
}

/** Finds these elements in one walk. A query for each would take longer than all other steps together. */
export const scanPage = (document: Document): PageScan => {
  const byName = new Map<string, Element[]>([...wanted].map((name) => [name, []]))
  const properties: Element[] = []
  const related: Element[] = []
  const bylines: Element[] = []
  const visit = (parent: Element): void => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      byName.get(element.tagName)?.push(element)
      if (element.hasAttributes()) {
        if (element.hasAttribute('itemprop')) properties.push(element)
        if (element.hasAttribute('rel')) related.push(element)
        if (byline.test(classText(element))) bylines.push(element)
      }
      visit(element)
    }
  }
  visit(document.documentElement)
  return { document, named: (name) => byName.get(name) ?? [], properties, related, bylines }
}
