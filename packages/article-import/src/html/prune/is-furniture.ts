import { anyWord, type PruneRule } from './prune-rule.ts'

const elements = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG', 'FORM', 'MENU', 'SEARCH'])
const roles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
)
const named = anyWord(
  'breadcrumb breadcrumbs cookie cookies consent gdpr flyout menu modal nav navbar navigation overlay popup print rollover skip topnav tooltip',
)

/** Furniture of the page: what HTML or ARIA marks as navigation, footer, aside, dialog, form, or a class names so. */
export const isFurniture: PruneRule = (element, words) =>
  elements.has(element.tagName) || roles.has(element.getAttribute('role') ?? '') || named(element, words)
