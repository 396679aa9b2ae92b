/** A run of the article's text, never empty, and never inside a surrogate pair. After: W3C TextPositionSelector. */
export interface Span {
  /** Where it starts, in UTF-16 code units of `text`. */
  readonly start: number
  /** Where it ends, in UTF-16 code units of `text`, exclusive. */
  readonly end: number
}

/**
 * A part of the text set off by layout. Blocks are in text order, joined by "\n\n", and cover the whole text. After:
 * content-tree, HTML.
 */
export interface Block {
  /** Unique among the ids of the article. */
  readonly id: string
  /** What the block is. */
  readonly role: 'paragraph' | 'heading' | 'listItem' | 'blockquote' | 'caption'
  /** 1 to 6 for a heading, the depth from 1 for a list item or quotation; absent for other roles and when unknown. */
  readonly level?: number
  /** All characters of the block. */
  readonly span: Span
}

/** A sentence inside one block. Sentences cover every character that is not white space. After: nlcst. */
export interface Sentence {
  /** Unique among the ids of the article. */
  readonly id: string
  /** The block that contains it. */
  readonly blockId: string
  /** Its characters, without white space around them. */
  readonly span: Span
}
