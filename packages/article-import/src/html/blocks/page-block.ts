import { collapse } from './visible-text.ts'

/** A link in a block, with offsets in the text of the block. `href` is as on the page. */
export interface BlockLink {
  readonly start: number
  readonly end: number
  readonly href: string
  readonly rel?: string
}

/** Emphasized words of a block: `emphasis` is em or i, `strong` is strong or b. */
export interface BlockEmphasis {
  readonly start: number
  readonly end: number
  readonly kind: 'emphasis' | 'strong'
}

/** A paragraph, heading, list item or table row of a page, in NFC and with white space collapsed. */
export interface PageBlock {
  readonly text: string
  /** The name of the nearest block element, such as P, LI, H2 or TR. */
  readonly kind: string
  /** The number of lists around it. */
  readonly lists: number
  /** The number of quotations around it. */
  readonly quotations: number
  /** The number of its links. */
  readonly links: number
  /** The share of its text in links, in italics and in `time` elements, from 0 to 1. */
  readonly linked: number
  readonly italic: number
  readonly timed: number
  readonly linkSpans: readonly BlockLink[]
  readonly emphasis: readonly BlockEmphasis[]
}

/** A block of plain text, by default a paragraph. */
export const plainBlock = (text: string, kind = 'P'): PageBlock => ({
  text: collapse(text).normalize('NFC'),
  kind,
  lists: kind === 'LI' ? 1 : 0,
  quotations: 0,
  links: 0,
  linked: 0,
  italic: 0,
  timed: 0,
  linkSpans: [],
  emphasis: [],
})
