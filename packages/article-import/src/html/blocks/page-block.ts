/** A paragraph, heading, list item or table row of a page, white space collapsed. */
export interface PageBlock {
  readonly text: string
  /** The name of the nearest block element around it, as P, LI, H2, TR. */
  readonly kind: string
  /** How many links it has. */
  readonly links: number
  /** How much of its text, from 0 to 1, stands in links, in italics, in `time` elements. */
  readonly linked: number
  readonly italic: number
  readonly timed: number
}
