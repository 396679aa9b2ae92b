import type { PageBlock } from '../blocks/page-block.ts'
import type { BlockRule } from './block-rule.ts'
import { withoutAdvertLabels } from './without-advert-labels.ts'
import { withoutDateLines } from './without-date-lines.ts'
import { withoutEndNotes } from './without-end-notes.ts'
import { withoutHeadline } from './without-headline.ts'
import { withoutLabelledLinks } from './without-labelled-links.ts'
import { withoutLinkLists } from './without-link-lists.ts'
import { withoutLoneLinks } from './without-lone-links.ts'

const rules: readonly BlockRule[] = [
  withoutHeadline,
  withoutAdvertLabels,
  withoutDateLines,
  withoutLabelledLinks,
  withoutLinkLists,
  withoutLoneLinks,
  withoutEndNotes,
]

/** The blocks that are the story's text, by every rule in turn. */
export const filterBlocks = (blocks: readonly PageBlock[], headline: string | undefined): readonly PageBlock[] =>
  rules.reduce((left, rule) => rule(left, headline), blocks)
