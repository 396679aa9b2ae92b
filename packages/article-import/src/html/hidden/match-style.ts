import { classesOf } from '../elements.ts'
import { type Declared, hidesText } from './parse-style.ts'
import type { StyleRule } from './style-sheet.ts'

type Compound = StyleRule['compounds'][number]
type Entry = readonly [order: number, rule: StyleRule]

const fits = (element: Element, wanted: Compound): boolean => {
  const { name, id, classes, attributes, not } = wanted
  if (name !== undefined && element.tagName !== name) return false
  if (classes.length > 0) {
    const own = classesOf(element)
    if (!classes.every((one) => own.includes(one))) return false
  }
  if (id !== undefined && element.getAttribute('id') !== id) return false
  const hasAttributes = attributes.every((one) => {
    const value = element.getAttribute(one.name)
    return value !== null && (one.value === undefined || value === one.value)
  })
  return hasAttributes && !not.some((one) => fits(element, one))
}

/** Whether an element and its ancestors match the compounds of a rule, in order. */
const fitsRule = (element: Element, { compounds }: StyleRule): boolean => {
  if (!fits(element, compounds.at(-1) as Compound)) return false
  let left = compounds.length - 1
  for (let at = element.parentElement; at && left > 0; at = at.parentElement) {
    const wanted = compounds[left - 1]
    if (wanted && fits(at, wanted)) left--
  }
  return left === 0
}

const keyOf = ({ id, classes, name }: Compound): string =>
  id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (name ?? '*')

/** The classes, ids and element names of the page, as keys. */
const keysIn = (document: Document): ReadonlySet<string> => {
  const keys = new Set<string>()
  const visit = (parent: Element): void => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      keys.add(element.tagName)
      const id = element.getAttribute('id')
      if (id) keys.add(`#${id}`)
      for (const name of classesOf(element)) keys.add(`.${name}`)
      visit(element)
    }
  }
  visit(document.body)
  return keys
}

const bracketed = /[[(][^)\]]*[)\]]/g
const keyNames = /[.#][\w-]+/g
const afterCombinator = /[^\s>+~]*$/

/** A selector without its bracketed parts. Undefined if brackets are nested, or if it has escapes or strings. */
const withoutBrackets = (selector: string): string | undefined => {
  const bare = selector.replace(bracketed, '').trim()
  return /[()[\]\\"']/.test(bare) ? undefined : bare
}

/** The classes and ids that a selector requires of the page, and those that it requires of the element itself. */
const keysOfSelector = (selector: string): { readonly all: readonly string[]; readonly own: readonly string[] } => {
  const bare = withoutBrackets(selector)
  if (bare === undefined) return { all: [], own: [] }
  const last = afterCombinator.exec(bare)?.[0] ?? ''
  const name = /^[a-z][\w-]*/i.exec(last)?.[0]
  const own = [...(name === undefined ? [] : [name.toUpperCase()]), ...(last.match(keyNames) ?? [])]
  return { all: [...(bare.match(keyNames) ?? []), ...own], own }
}

/** A rule whose selector only a library can match. */
interface ComplexRule {
  readonly order: number
  readonly rule: StyleRule
  readonly ownKeys: readonly string[]
  /** The matching elements. They are searched for on first use. */
  readonly elements: () => ReadonlySet<Element>
}

const nowhere: ReadonlySet<Element> = new Set()

/** The elements that match a selector. Empty if the library cannot parse it either. */
const elementsOf = (document: Document, selector: string): ReadonlySet<Element> => {
  try {
    return new Set(document.querySelectorAll(selector))
  } catch {
    return nowhere
  }
}

/** The complex rules whose classes, ids and elements the page has. */
const complexRules = (document: Document, entries: readonly Entry[]): readonly ComplexRule[] => {
  let keys: ReadonlySet<string> | undefined
  const known = new Map<string, ReadonlySet<Element>>()
  return entries.flatMap(([order, rule]) => {
    const { selector } = rule
    if (selector === undefined) return []
    keys ??= keysIn(document)
    const { all, own: ownKeys } = keysOfSelector(selector)
    if (!all.every((key) => keys?.has(key))) return []
    const elements = (): ReadonlySet<Element> => {
      const found = known.get(selector) ?? elementsOf(document, selector)
      known.set(selector, found)
      return found
    }
    return [{ order, rule, ownKeys, elements }]
  })
}

/** Rules by the key that they require of the element. */
const indexed = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    const compound = entry[1].compounds.at(-1)
    if (compound === undefined) continue
    const key = keyOf(compound)
    const known = byKey.get(key)
    if (known) known.push(entry)
    else byKey.set(key, [entry])
  }
  return byKey
}

const keysOf = (element: Element, classes: readonly string[]): readonly string[] => {
  const keys = classes.map((name) => `.${name}`)
  const id = element.getAttribute('id')
  if (id) keys.push(`#${id}`)
  keys.push(element.tagName, '*')
  return keys
}

/** Whether rules hide an element with these classes and declarations. */
export type IsHiddenByRules = (
  element: Element,
  classes: readonly string[],
  own: Declared & { readonly mayHide: boolean },
) => boolean

/**
 * A function that tells whether `rules` and the own declarations of an element hide it. Important declarations win;
 * then the own declarations of the element, then specificity, then order. Only rules that hide are matched against
 * every element. The others are matched only if one of them, or the own style of the element, may hide it.
 */
export const hiddenByRules = (document: Document, rules: readonly StyleRule[]): IsHiddenByRules => {
  const entries = [...rules.entries()]
  const hiding = indexed(entries.filter(([, { hides }]) => hides))
  const complex = complexRules(document, entries)
  const hit = new Set(complex.flatMap(({ rule, elements }) => (rule.hides ? [...elements()] : [])))
  let all: ReturnType<typeof indexed> | undefined
  return (element, classes, own) => {
    const keys = keysOf(element, classes)
    const isHit =
      own.mayHide ||
      hit.has(element) ||
      keys.some((key) => hiding.get(key)?.some(([, rule]) => fitsRule(element, rule)))
    // Only now can other rules make a difference.
    if (!isHit) return false
    all ??= indexed(entries)
    const byKey = all
    const simple = keys.flatMap((key) => byKey.get(key) ?? []).filter(([, rule]) => fitsRule(element, rule))
    const bySelector = complex
      .filter(({ ownKeys, elements }) => ownKeys.every((key) => keys.includes(key)) && elements().has(element))
      .map(({ order, rule }): Entry => [order, rule])
    const sorted = [...simple, ...bySelector]
      .toSorted(([a, { weight }], [b, { weight: other }]) => weight - other || a - b)
      .map(([, { style }]) => style)
    return hidesText(
      Object.assign(
        {},
        ...sorted.map(({ normal }) => normal),
        own.normal,
        ...sorted.map(({ important }) => important),
        own.important,
      ),
    )
  }
}
