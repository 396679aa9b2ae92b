import { hidesText, type Style } from './style-of.ts'
import type { StyleRule } from './style-sheet.ts'

type Compound = StyleRule['compounds'][number]
type Entry = readonly [order: number, rule: StyleRule]

const none: readonly string[] = []

const classesOf = (element: Element): readonly string[] => {
  const names = element.getAttribute('class')
  return names === null || names === '' ? none : names.split(/\s+/)
}

const fits = (element: Element, { name, id, classes }: Compound): boolean => {
  if (name !== undefined && element.tagName !== name) return false
  if (id !== undefined && element.getAttribute('id') !== id) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every((one) => own.includes(one))
}

/** Whether the ancestors of `element` meet the compounds before the last, in their order. */
const fitsAncestors = (element: Element, compounds: readonly Compound[]): boolean => {
  let left = compounds.length - 1
  for (let at = element.parentElement; at && left > 0; at = at.parentElement) {
    const wanted = compounds[left - 1]
    if (wanted && fits(at, wanted)) left--
  }
  return left === 0
}

const keyOf = ({ id, classes, name }: Compound): string =>
  id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (name ?? '*')

const keysOf = (element: Element): readonly string[] => {
  const id = element.getAttribute('id')
  const classes = classesOf(element).map((name) => `.${name}`)
  return [...(id ? [`#${id}`] : none), ...classes, element.tagName, '*']
}

const fitsRule = (element: Element, { compounds }: StyleRule): boolean =>
  fits(element, compounds.at(-1) as Compound) && fitsAncestors(element, compounds)

/**
 * A function that says whether one of `rules` hides an element whose own declarations are `own`: of two rules for one
 * property the weightier counts, then the later.
 */
export const hiddenByRules = (rules: readonly StyleRule[]): ((element: Element, own: Style) => boolean) => {
  const byKey = new Map<string, Entry[]>()
  const hiding = new Set<string>()
  for (const entry of rules.entries()) {
    const key = keyOf(entry[1].compounds.at(-1) as Compound)
    if (entry[1].hides) hiding.add(key)
    const known = byKey.get(key)
    if (known) known.push(entry)
    else byKey.set(key, [entry])
  }
  return (element, own) => {
    const keys = keysOf(element)
    if (!keys.some((key) => hiding.has(key))) return false
    const found = keys.flatMap((key) => byKey.get(key) ?? []).filter(([, rule]) => fitsRule(element, rule))
    if (!found.some(([, { hides }]) => hides)) return false
    const sorted = found.toSorted(([a, { weight }], [b, { weight: other }]) => weight - other || a - b)
    return hidesText(Object.assign({}, ...sorted.map(([, { style }]) => style), own) as Style)
  }
}
