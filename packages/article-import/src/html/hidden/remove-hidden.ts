import { classesOf } from '../elements.ts'
import { type Measures, measureElements } from '../prune/measure-elements.ts'
import { hiddenByRules } from './match-style.ts'
import { type Declared, hidesText, mayHide, parseStyle } from './style-of.ts'
import { parseStyleSheet } from './style-sheet.ts'

/** Classes of the style sheets that many sites share, whose text only a screen reader speaks or nobody sees. */
const hiddenClasses: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden visuallyhidden visually-hidden-focusable screen-reader-text screen-reader-only screenreader ' +
    'screenreader-only element-invisible assistive-text a11y-hidden u-visually-hidden is-visually-hidden show-for-sr ' +
    'hidden-text offscreen off-screen'
  ).split(' '),
)

/** Classes that hide until a script or a wider window takes them back: believed unless they hold most of the page. */
const shutClasses: ReadonlySet<string> = new Set(
  'hidden hide d-none is-hidden u-hidden display-none invisible'.split(' '),
)
const shownAgain = /^(?:sm|md|lg|xl|2xl|d-sm|d-md|d-lg|d-xl|show|js)[:-]/

/** What was taken out, and whether text was kept that a rule hides. */
export interface Removed {
  readonly hidden: readonly Element[]
  readonly showsHidden: boolean
}

const maxOfPage = 0.5
/** In letters: less than this beside what is hidden is no story. */
const minElse = 300
/** In characters: what is shorter is not the page's story. */
const minStory = 300

/** The declarations of a style attribute: whether they hide, and whether they may with those of rules. */
interface OwnStyle extends Declared {
  readonly isNotDisplayed: boolean
  readonly hides: boolean
  readonly mayHide: boolean
}

const ownStyleOf = (text: string): OwnStyle => {
  const declared = parseStyle(text)
  const together = { ...declared.normal, ...declared.important }
  const isNotDisplayed = together.display === 'none'
  return { ...declared, isNotDisplayed, hides: hidesText(together), mayHide: mayHide(together) }
}

const noStyle = ownStyleOf('')

type Way = 'surely' | 'unless-it-is-the-story' | undefined

const byAttributes = (element: Element, classes: readonly string[], own: OwnStyle): Way => {
  const attribute = element.getAttributeNode('hidden')
  if (attribute !== null && attribute.value !== 'until-found') return 'surely'
  if (own.isNotDisplayed) return 'surely'
  if (classes.some((name) => hiddenClasses.has(name.toLowerCase()))) return 'surely'
  const isShut = classes.some((name) => shutClasses.has(name)) && !classes.some((name) => shownAgain.test(name))
  return isShut || own.hides ? 'unless-it-is-the-story' : undefined
}

/** Elements that browsers show closed, or not at all without a script. */
const unseen: ReadonlySet<string> = new Set(['TEMPLATE', 'NOEMBED', 'NOFRAMES'])

/**
 * Takes out of `document` what no reader sees: by the `hidden` attribute, by its style, by a rule of the page's own style
 * elements, or by a class that is known for it. Where nothing else is left to read, only `hidden` and "display: none" of
 * the element itself are believed: a script is going to show the rest. Style sheets of their own address are not read. Changes the document.
 */
export const removeHidden = (document: Document, css: string): Removed => {
  const rules = parseStyleSheet(css)
  const isHiddenByRule = rules.length > 0 ? hiddenByRules(document, rules) : undefined
  let measures: Measures | undefined
  const isStory = (element: Element): boolean => {
    // Most of what is hidden is short, and the page need not be measured for it.
    if ((element.textContent ?? '').length < minStory) return false
    measures ??= measureElements(document.body)
    const share = measures.share(element)
    return share > maxOfPage && (1 - share) * measures.total < minElse
  }
  const hidden: Element[] = []
  let showsHidden = false
  const known = new Map<string, OwnStyle>([['', noStyle]])
  const ownStyle = (element: Element): OwnStyle => {
    const text = element.getAttribute('style') ?? ''
    const style = known.get(text) ?? ownStyleOf(text)
    known.set(text, style)
    return style
  }
  const wayOf = (element: Element): Way => {
    if (unseen.has(element.tagName)) return 'surely'
    const own = ownStyle(element)
    const classes = classesOf(element)
    const way = byAttributes(element, classes, own)
    if (way === 'surely' || !isHiddenByRule) return way
    return isHiddenByRule(element, classes, own) ? 'unless-it-is-the-story' : way
  }
  const visit = (parent: Element): void => {
    for (let child = parent.firstElementChild; child; ) {
      const element: Element = child
      child = element.nextElementSibling
      const way = wayOf(element)
      if (way === 'surely' || (way !== undefined && !isStory(element))) {
        hidden.push(element)
        element.remove()
      } else {
        showsHidden ||= way !== undefined
        visit(element)
      }
    }
  }
  visit(document.body)
  return { hidden, showsHidden }
}
