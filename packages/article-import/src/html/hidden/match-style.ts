import { type Declared, hidesText } from './style-of.ts'
import type { StyleRule } from './style-sheet.ts'

type Compound = StyleRule['compounds'][number]
type Entry = readonly [order: number, rule: StyleRule]

const none: readonly string[] = []

/** Reads the classes of elements, each once. */
const classReader = (): ((element: Element) => readonly string[]) => {
  const known = new Map<Element, readonly string[]>()
  return (element) => {
    const found = known.get(element)
    if (found) return found
    const names = element.getAttribute('class')
    const classes = names === null || names === '' ? none : names.split(/\s+/)
    known.set(element, classes)
    return classes
  }
}

type ClassReader = ReturnType<typeof classReader>

const fits = (element: Element, wanted: Compound, classesOf: ClassReader): boolean => {
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
  return hasAttributes && !not.some((one) => fits(element, one, classesOf))
}

/** Whether an element and its ancestors meet the compounds of a rule, in their order. */
const fitsRule = (element: Element, { compounds }: StyleRule, classesOf: ClassReader): boolean => {
  if (!fits(element, compounds.at(-1) as Compound, classesOf)) return false
  let left = compounds.length - 1
  for (let at = element.parentElement; at && left > 0; at = at.parentElement) {
    const wanted = compounds[left - 1]
    if (wanted && fits(at, wanted, classesOf)) left--
  }
  return left === 0
}

const keyOf = ({ id, classes, name }: Compound): string =>
  id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (name ?? '*')

/** The names of classes and ids that stand in the page. */
const namesIn = (document: Document): ReadonlySet<string> => {
  const names = new Set<string>()
  const visit = (parent: Element): void => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      const [id, classes] = [element.getAttribute('id'), element.getAttribute('class')]
      if (id) names.add(`#${id}`)
      if (classes) for (const name of classes.split(/\s+/)) names.add(`.${name}`)
      visit(element)
    }
  }
  visit(document.body)
  return names
}

/** Whether the page has the classes and ids that a selector asks for; those in brackets may be of either kind. */
const isPossible = (selector: string, names: ReadonlySet<string>): boolean =>
  !selector.includes('\\')
    ? (selector.replace(/[[(][^)\]]*[)\]]/g, '').match(/[.#][\w-]+/g) ?? []).every((name) => names.has(name))
    : true

/** The elements of a selector that takes a library to read; none when the library cannot read it either. */
const elementsOf = (document: Document, selector: string): ReadonlySet<Element> => {
  try {
    return new Set(document.querySelectorAll(selector))
  } catch {
    return new Set()
  }
}

/** Gives the elements of a selector that takes a library to read: each is looked for in the page once. */
const selectorReader = (document: Document): ((selector: string) => ReadonlySet<Element>) => {
  let names: ReadonlySet<string> | undefined
  const known = new Map<string, ReadonlySet<Element>>()
  return (selector) => {
    let elements = known.get(selector)
    if (elements === undefined) {
      names ??= namesIn(document)
      elements = isPossible(selector, names) ? elementsOf(document, selector) : new Set()
      known.set(selector, elements)
    }
    return elements
  }
}

const indexed = (entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> => {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry[1].selector !== undefined) continue
    const key = keyOf(entry[1].compounds.at(-1) as Compound)
    const known = byKey.get(key)
    if (known) known.push(entry)
    else byKey.set(key, [entry])
  }
  return byKey
}

/**
 * A function that says whether `rules` and the declarations `own` of an element hide it: important declarations count
 * before others, then the element's own, then the weightier rule, then the later.
 */
export const hiddenByRules = (
  document: Document,
  rules: readonly StyleRule[],
): ((element: Element, own: Declared, ownMayHide: boolean) => boolean) => {
  const entries = [...rules.entries()]
  const complex = entries.filter(([, { selector }]) => selector !== undefined)
  const elementsBy = selectorReader(document)
  const hit = new Set(
    complex.flatMap(([, { hides, selector }]) => (hides && selector ? [...elementsBy(selector)] : [])),
  )
  const all = indexed(entries)
  const hiding = indexed(entries.filter(([, { hides }]) => hides))
  const classesOf = classReader()
  const keysOf = (element: Element): readonly string[] => {
    const id = element.getAttribute('id')
    return [...(id ? [`#${id}`] : none), ...classesOf(element).map((name) => `.${name}`), element.tagName, '*']
  }
  return (element, own, ownMayHide) => {
    const keys = keysOf(element)
    const isHit =
      ownMayHide ||
      hit.has(element) ||
      keys.some((key) => hiding.get(key)?.some(([, rule]) => fitsRule(element, rule, classesOf)))
    // Only then does it matter what other rules add or take back.
    if (!isHit) return false
    const bySelector = complex.filter(([, { selector = '' }]) => elementsBy(selector).has(element))
    const simple = keys.flatMap((key) => all.get(key) ?? []).filter(([, rule]) => fitsRule(element, rule, classesOf))
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
