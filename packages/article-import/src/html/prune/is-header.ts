import type { PruneRule } from './prune-rule.ts'

/** The header of the page or of the story: it holds the headline, a standfirst, bylines and dates, which are the head. Headers of sections stay. */
export const isHeader: PruneRule = (element) =>
  element.tagName === 'HEADER' &&
  (element.querySelector('h1, time, nav') !== null || element.closest('article, main') === null)
