import type { Entity, Identifier, Mention } from './entity.ts'
import type { Figure } from './figure.ts'
import type { Emphasis, Extensions, Link, Media, Rights, WebAddress } from './page.ts'
import type { Statement } from './statement.ts'
import type { Block, Sentence, Span } from './text.ts'
import type { DateMention, Event } from './time.ts'
import type { modelVersion } from './version.ts'

/** Where and when the story was filed: "SEOUL, South Korea (AP) —". After: IPTC dateline. */
export interface Dateline {
  /** The words of the dateline. */
  readonly span?: Span
  /** The entity where it was filed. */
  readonly placeId?: string
  /** When it was filed: EDTF (ISO 8601-2). */
  readonly date?: string
}

/** One author as the byline names them. After: ANS, ninjs. */
export interface Byline {
  /** The name, without titles. */
  readonly name: string
  /** What the author did or is: "reporter". */
  readonly role?: string
  /** The entity, if the text mentions the author. */
  readonly entityId?: string
  /** The http or https address of the author's page. */
  readonly url?: WebAddress
  /** The author's ids in other databases. */
  readonly identifiers?: readonly Identifier[]
}

/** What is unclear in the text, or what breaks a rule. After: vfile. */
export interface Note {
  /** The id of the rule. */
  readonly rule: string
  /** What is unclear, or what was expected and found, in one line. */
  readonly message: string
  /** The words that it is about. */
  readonly span?: Span
  /** The place in the article: a JSON Pointer (RFC 6901). */
  readonly path?: string
}

/** A correction that the publisher made later. After: schema.org `correction`. */
export interface Correction {
  /** When: EDTF (ISO 8601-2). */
  readonly date: string
  /** The correction in the publisher's words. */
  readonly text: string
  /** The statements that it concerns. */
  readonly statementIds: readonly string[]
}

/** A program and its version. */
export interface Tool {
  /** Its name: "@onrecord/article-extract". */
  readonly name: string
  /** Its version: "0.1.0". */
  readonly version: string
}

/** How the article was made. After: PROV-O in spirit. */
export interface Provenance {
  /** The program that imported the text. */
  readonly importer?: Tool
  /** The program that extracted the article. */
  readonly extractor?: Tool
  /** "sha256:" and 64 hexadecimal digits of the text as received, in UTF-8. */
  readonly sourceHash?: string
  /** When it was imported: an ISO 8601 date-time with an offset. */
  readonly importedAt?: string
}

/** The standard that an article follows, and its version. After: ninjs `standard`. */
export interface Standard {
  /** Always "onrecord". */
  readonly name: 'onrecord'
  /** The version of the model. */
  readonly version: typeof modelVersion
}

/** A news story as typed data: one text, and marks that point into it. Specification: docs/model.md. */
export interface Article {
  /** The standard that it follows. */
  readonly standard: Standard
  /** A slug: lowercase letters, digits, single hyphens; the last part of its address. */
  readonly id: string
  /** The headline, which is not part of `text`. */
  readonly headline: string
  /** One or two sentences under the headline. */
  readonly summary?: string
  /** The body: Unicode NFC, LF line ends, well-formed UTF-16, blocks joined by one empty line. */
  readonly text: string
  /** The language of the text: a BCP 47 tag. */
  readonly language: string
  /** Where and when it was filed. */
  readonly dateline?: Dateline
  /** Who wrote it. */
  readonly bylines: readonly Byline[]
  /** The news agency that it credits, as written: "AP". After: IPTC creditline. */
  readonly agency?: string
  /** Who published it. */
  readonly publisher?: string
  /** ISO 8601: a day, or a date-time with an offset; absent when unknown, and then relative dates stay undated. */
  readonly datePublished?: string
  /** The last change: ISO 8601, not before `datePublished`. */
  readonly dateModified?: string
  /** The section, as filed by the publisher. */
  readonly section?: string
  /** The keywords, as filed by the publisher. */
  readonly keywords: readonly string[]
  /** Its http or https address. After: HTML `rel=canonical`. */
  readonly canonicalUrl?: WebAddress
  /** The number of readers' comments that the page shows. */
  readonly commentCount?: number
  /** True when only part of the story was available. After: schema.org `isAccessibleForFree`. */
  readonly isPartial?: boolean
  /** Who holds the rights and which uses are allowed. */
  readonly rights?: Rights
  /** The parts of the text, in text order. */
  readonly blocks: readonly Block[]
  /** The sentences, in text order. */
  readonly sentences: readonly Sentence[]
  /** Words that link elsewhere, in text order without overlaps. */
  readonly links?: readonly Link[]
  /** Words that the page emphasizes, in text order. */
  readonly emphasis?: readonly Emphasis[]
  /** Pictures, recordings and embedded posts. */
  readonly media?: readonly Media[]
  /** The people and things that the text mentions, each once. */
  readonly entities: readonly Entity[]
  /** Where the text refers to the entities. */
  readonly mentions: readonly Mention[]
  /** Words that the article attributes to somebody. */
  readonly statements: readonly Statement[]
  /** Numbers that measure or count something. */
  readonly figures: readonly Figure[]
  /** Words that name a time. */
  readonly dates: readonly DateMention[]
  /** What happened, is planned, alleged or denied. */
  readonly events: readonly Event[]
  /** What is unclear in the text. */
  readonly notes: readonly Note[]
  /** What the publisher has corrected since. */
  readonly corrections: readonly Correction[]
  /** How the article was made. */
  readonly provenance: Provenance
  /** Custom fields, which other programs keep unchanged. */
  readonly extensions?: Extensions
}
