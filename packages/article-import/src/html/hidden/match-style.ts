import { hidesText, type Style } from './style-of.ts'
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

const indexed = (entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> => {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry[1].compounds.at(-1) as Compound)
    const known = byKey.get(key)
    if (known) known.push(entry)
    else byKey.set(key, [entry])
  }
  return byKey
}

/**
 * A function that says whether one of `rules` hides an element whose own declarations are `own`: of two rules for one
 * property the weightier counts, then the later.
 */
export const hiddenByRules = (rules: readonly StyleRule[]): ((element: Element, own: Style) => boolean) => {
  const all = indexed(rules.entries())
  const hiding = indexed([...rules.entries()].filter(([, { hides }]) => hides))
  const classesOf = classReader()
  const keysOf = (element: Element): readonly string[] => {
    const id = element.getAttribute('id')
    return [...(id ? [`#${id}`] : none), ...classesOf(element).map((name) => `.${name}`), element.tagName, '*']
  }
  return (element, own) => {
    const keys = keysOf(element)
    const isHit = keys.some((key) => hiding.get(key)?.some(([, rule]) => fitsRule(element, rule, classesOf)))
    // Only then does it matter what other rules take back.
    if (!isHit) return false
    const found = keys.flatMap((key) => all.get(key) ?? []).filter(([, rule]) => fitsRule(element, rule, classesOf))
    const sorted = found.toSorted(([a, { weight }], [b, { weight: other }]) => weight - other || a - b)
    return hidesText(Object.assign({}, ...sorted.map(([, { style }]) => style), own) as Style)
  }
}
