import { collapse } from './visible-text.ts'

/** A link in a block: offsets in the block's text, and where it leads as the page writes it. */
export interface BlockLink {
  readonly start: number
  readonly end: number
  readonly href: string
  readonly rel?: string
}

/** Words of a block that the page sets apart: `emphasis` is em or i, `strong` is strong or b. */
export interface BlockEmphasis {
  readonly start: number
  readonly end: number
  readonly kind: 'emphasis' | 'strong'
}

/** A paragraph, heading, list item or table row of a page, white space collapsed, in NFC. */
export interface PageBlock {
  readonly text: string
  /** The name of the nearest block element around it, as P, LI, H2, TR. */
  readonly kind: string
  /** How many lists are around it. */
  readonly lists: number
  /** How many quotations are around it. */
  readonly quotations: number
  /** How many links it has. */
  readonly links: number
  /** How much of its text, from 0 to 1, stands in links, in italics, in `time` elements. */
  readonly linked: number
  readonly italic: number
  readonly timed: number
  readonly linkSpans: readonly BlockLink[]
  readonly emphasis: readonly BlockEmphasis[]
}

/** A block of plain text: a paragraph, unless `kind` says otherwise. */
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
