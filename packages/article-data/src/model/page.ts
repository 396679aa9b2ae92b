import type { Span } from './text.ts'

/** An address that a browser can open: http or https. */
export type WebAddress = string

/** Words of the text that link elsewhere. After: content-tree, HTML. */
export interface Link {
  /** The words. */
  readonly span: Span
  /** Where they lead: an absolute http or https address. */
  readonly url: WebAddress
  /** The link types that the page gives, separated by spaces: "nofollow". After: HTML `rel`. */
  readonly relation?: string
}

/** Words that the page emphasizes. After: content-tree, HTML. */
export interface Emphasis {
  /** The words. */
  readonly span: Span
  /** The element of the page: `em` or `strong`. */
  readonly kind: 'emphasis' | 'strong'
}

/** A picture, recording or embedded post of the story. Nothing is loaded from its address. After: schema.org MediaObject. */
export interface Media {
  /** What it is. */
  readonly kind: 'image' | 'video' | 'audio' | 'embed'
  /** Its http or https address. */
  readonly url: WebAddress
  /** What it shows, for readers who cannot see it. After: HTML `alt`. */
  readonly alt?: string
  /** The words under it. */
  readonly caption?: string
  /** Who made it, as credited. */
  readonly credit?: string
  /** Its license, as an address or in words. */
  readonly license?: string
  /** The block before it; absent before the first block and when the place is unknown. */
  readonly blockId?: string
}

/** Who holds the rights and which uses are allowed. After: ninjs 3 `rightsInfo`. */
export interface Rights {
  /** Who holds the rights. */
  readonly holder?: string
  /** The http or https address of the license. After: schema.org `license`. */
  readonly license?: WebAddress
  /** Which uses are allowed, in words. */
  readonly usageTerms?: string
}

/** Custom fields of any JSON. Each key is a web address or a reversed domain name: "org.example.desk". */
export interface Extensions {
  readonly [key: string]: unknown
}
