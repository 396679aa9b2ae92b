import { classesOf } from '../elements.ts'
import { type Measures, measureElements } from '../prune/measure-elements.ts'
import { hiddenByRules } from './match-style.ts'
import { type Declared, hidesText, mayHide, parseStyle } from './parse-style.ts'
import { parseStyleSheet } from './style-sheet.ts'

/** Classes of common style sheets for text that is only for screen readers or for nobody. */
const hiddenClasses: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden visuallyhidden visually-hidden-focusable screen-reader-text screen-reader-only screenreader ' +
    'screenreader-only element-invisible assistive-text a11y-hidden u-visually-hidden is-visually-hidden show-for-sr ' +
    'hidden-text offscreen off-screen'
  ).split(' '),
)

/**
 * Classes that hide an element until a script or a wider window shows it. They count unless the element contains most
 * of the page.
 */
const collapsedClasses: ReadonlySet<string> = new Set(
  'hidden hide d-none is-hidden u-hidden display-none invisible'.split(' '),
)
const shownAgain = /^(?:sm|md|lg|xl|2xl|d-sm|d-md|d-lg|d-xl|show|js)[:-]/

/** The removed elements, and whether text stayed that a rule hides. */
export interface Removed {
  readonly hidden: readonly Element[]
  readonly showsHidden: boolean
}

const maxPageShare = 0.5
/** In letters. Less visible text than this is not a story. */
const minOtherText = 300
/** In characters. A shorter text is not the story of the page. */
const minStoryLength = 300

/**
 * The declarations of a style attribute, whether they hide the element, and whether they may hide it together with
 * rules.
 */
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

/** How certain it is that an element is hidden. Undefined if it is visible. */
type Certainty = 'certain' | 'unless-story' | undefined

const byAttributes = (element: Element, classes: readonly string[], own: OwnStyle): Certainty => {
  const attribute = element.getAttributeNode('hidden')
  if (attribute !== null && attribute.value !== 'until-found') return 'certain'
  if (own.isNotDisplayed) return 'certain'
  if (classes.some((name) => hiddenClasses.has(name.toLowerCase()))) return 'certain'
  const isCollapsed =
    classes.some((name) => collapsedClasses.has(name)) && !classes.some((name) => shownAgain.test(name))
  return isCollapsed || own.hides ? 'unless-story' : undefined
}

/** Elements that browsers do not show without a script. */
const neverShown: ReadonlySet<string> = new Set(['TEMPLATE', 'NOEMBED', 'NOFRAMES'])

/**
 * Removes what readers cannot see: by the `hidden` attribute, by style, by a rule in the style elements of the page, or
 * by a class known to hide text. If nothing else would be left, only `hidden` and "display: none" of the element itself
 * count, because a script will show the rest. External style sheets are not read. Changes the document.
 */
export const removeHidden = (document: Document, css: string): Removed => {
  const rules = parseStyleSheet(css)
  const isHiddenByRule = rules.length > 0 ? hiddenByRules(document, rules) : undefined
  let measures: Measures | undefined
  const isStory = (element: Element): boolean => {
    // Most hidden texts are short. They do not require measuring the page.
    if ((element.textContent ?? '').length < minStoryLength) return false
    measures ??= measureElements(document.body)
    const share = measures.share(element)
    return share > maxPageShare && (1 - share) * measures.total < minOtherText
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
  const certaintyOf = (element: Element): Certainty => {
    if (neverShown.has(element.tagName)) return 'certain'
    const own = ownStyle(element)
    const classes = classesOf(element)
    const certainty = byAttributes(element, classes, own)
    if (certainty === 'certain' || !isHiddenByRule) return certainty
    return isHiddenByRule(element, classes, own) ? 'unless-story' : certainty
  }
  const visit = (parent: Element): void => {
    for (let child = parent.firstElementChild; child; ) {
      const element: Element = child
      child = element.nextElementSibling
      const certainty = certaintyOf(element)
      if (certainty === 'certain' || (certainty !== undefined && !isStory(element))) {
        hidden.push(element)
        element.remove()
      } else {
        showsHidden ||= certainty !== undefined
        visit(element)
      }
    }
  }
  visit(document.body)
  return { hidden, showsHidden }
}
