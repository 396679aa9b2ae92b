import { ImportError } from '../../import-error.ts'
import { pageLimits } from './page-limits.ts'

/** Throws ImportError where elements below `root` are nested deeper than `pageLimits` says: walks through pages are recursive. */
export const checkDepth = (root: Element): void => {
  let [at, depth]: [Element, number] = [root, 0]
  for (;;) {
    let next: Element | null = at.firstElementChild
    if (next !== null) depth += 1
    if (depth > pageLimits.depth)
      throw new ImportError(`The page is nested too deep: at most ${pageLimits.depth} levels are read.`)
    while (next === null) {
      if (at === root) return
      next = at.nextElementSibling
      if (next !== null) break
      at = at.parentElement ?? root
      depth -= 1
    }
    at = next
  }
}
