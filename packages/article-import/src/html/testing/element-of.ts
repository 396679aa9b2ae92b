import { parsePage } from '../page/parse-page.ts'
import { classWords } from '../prune/class-words.ts'
import type { PruneRule } from '../prune/prune-rule.ts'

/** For tests: the first element of `html`. Throws where it has none. */
export const elementOf = (html: string): Element => {
  const element = parsePage(html, undefined).body.firstElementChild
  if (element === null) throw new Error(`No element in ${html}`)
  return element
}

/** For tests: whether `rule` would take out the first element of `html`. */
export const takesOut = (rule: PruneRule, html: string): boolean => {
  const element = elementOf(html)
  return rule(element, classWords(element))
}
