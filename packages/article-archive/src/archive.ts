import type { Article, Entity, Figure, Query, Statement } from '@onrecord/article-data'
import type { Decision } from './identity/decision.ts'
import type { ResolveOptions, ResolveResult } from './identity/resolve-voices.ts'
import type { PreparedArticle } from './indexing/prepared-article.ts'

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly id: string
  readonly headline: string
  readonly summary?: string
  readonly publisher?: string
  readonly datePublished?: string
  readonly canonicalUrl?: string
  readonly language: string
  readonly wordCount: number
  readonly statementCount: number
  /** How many texts the archive has kept of this story, the latest counted in. */
  readonly revision: number
  /** When this revision was kept: ISO 8601, UTC. */
  readonly keptAt: string
}

/** How an article was put: not there before, a changed text of one that was, or nothing to do. */
export interface PutResult {
  readonly id: string
  readonly outcome: 'added' | 'revised' | 'unchanged'
  readonly revision: number
  /** The id of a story whose id or address the article has, though it is another story. Only of one that was added. */
  readonly apartFrom?: string
}

export interface PutOptions {
  /**
   * In a SQLite file, writes in a thread of its own, which starts with the first such call and ends with `close`: this thread
   * goes on meanwhile, and may put more before it is done.
   */
  readonly background?: boolean
}

/** A page of a list. `next` continues it and is absent at its end: hand it back as `after`. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

export interface PageOptions {
  /** How many at most; 50 by default. */
  readonly limit?: number
  readonly after?: string
}

/** A statement with the story it stands in. `words` is its content as `statementText` gives it. */
export interface KeptStatement {
  readonly article: ArticleSummary
  readonly statement: Statement
  readonly words: string
  /** The archive's ids of its voices, and their names. */
  readonly voices: readonly { readonly id: string; readonly name: string }[]
}

/** An article that matches, and which of its statements do when statements were asked for. */
export interface Hit {
  readonly article: ArticleSummary
  /** Runs of text around what matched, in order; `matches` are spans of UTF-16 code units into `text`. */
  readonly snippet: {
    readonly text: string
    readonly matches: readonly { readonly start: number; readonly end: number }[]
  }
  readonly statements: readonly KeptStatement[]
}

/** Somebody who speaks in the archive: all entities of stories that are taken for one. */
export interface ArchiveVoice {
  readonly id: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly identifiers: Entity['identifiers']
  /** Whether it could be anybody: "some", "the poll", "officials". */
  readonly isGeneric: boolean
  readonly articleCount: number
  readonly statementCount: number
  /** Days, of the earliest and latest story with a statement: ISO 8601. */
  readonly first?: string
  readonly last?: string
}

export interface VoiceOptions extends PageOptions {
  /** How a name or alias begins. */
  readonly name?: string
  /** Whether voices that could be anybody's are listed too; by default only when a name is given. */
  readonly generic?: boolean
}

export interface DecisionOptions {
  readonly reason?: string
}

/** A figure with the story it stands in, whose it is and what it measures. */
export interface KeptFigure {
  readonly article: ArticleSummary
  readonly figure: Figure
  /** The figure's words in the story. */
  readonly words: string
  /** Whose estimate: absent when nobody but the writer stands behind it. */
  readonly voice?: { readonly id: string; readonly name: string }
  /** When it was so: the figure's own date, else the day of publication. */
  readonly date?: string
}

export interface FigureOptions extends PageOptions {
  /** Words that what is measured must hold: "soldiers killed". */
  readonly measures?: string
  readonly unit?: string
  /** An archive id of a voice. */
  readonly voiceId?: string
}

export interface ArchiveStats {
  readonly articles: number
  readonly revisions: number
  readonly statements: number
  readonly figures: number
  readonly voices: number
  /** Bytes on disk. */
  readonly bytes: number
}

/** What `doctor` found. `checked` counts what was looked at, by kind: articles, statements, index rows, … */
export interface Diagnosis {
  readonly checked: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** A text in the archive that cannot be read: its story's id and revision, where they are known, and why. */
export interface DamagedText {
  readonly id?: string
  readonly revision?: number
  readonly message: string
}

/** Which texts are exported, and what is told of those that cannot be read. */
export interface ExportOptions {
  readonly revisions?: boolean
  readonly onDamaged?: (text: DamagedText) => void
}

/** A feed that is read again: what the server said last, so that nothing new costs a 304. */
export interface KeptFeed {
  readonly url: string
  readonly title?: string
  readonly etag?: string
  readonly lastModified?: string
  /** When it was read last, ISO 8601. */
  readonly readAt?: string
}

/** What the words on the right of a colon can be. */
export type CompletedField = 'voice' | 'place' | 'org' | 'publisher'

/**
 * Keeps articles, with every revision, and answers who said what over all of them. One interface, two engines. Everything
 * may throw ArchiveError; an id that is not there gives `undefined`.
 */
export interface Archive {
  readonly engine: 'sqlite' | 'postgres'
  /** As `openArchive` was given it, without a password. */
  readonly url: string
  /**
   * Keeps articles in one transaction: all or none. An article is a story that the archive has when it was fetched from the
   * same address, or when it has the id or canonicalUrl of one and enough of its words. Then the same text (by sourceHash, else
   * by the article itself) as the latest revision changes nothing, and another text becomes a new revision. Any other
   * article is a new story, under an id of its own when its id is taken. Half of the work can be done before, on any
   * thread, by `prepareArticle`.
   */
  put(articles: readonly (Article | PreparedArticle)[], options?: PutOptions): Promise<readonly PutResult[]>
  get(id: string, revision?: number): Promise<Article | undefined>
  /**
   * The id of the story that was fetched from an address, else, unless `isFetched`, of one that claims it as its canonicalUrl;
   * `undefined` when none is kept.
   */
  idAt(address: string, options?: { readonly isFetched?: boolean }): Promise<string | undefined>
  /** The address that a story was fetched from; `undefined` when it was not fetched, or is not there. */
  addressOf(id: string): Promise<string | undefined>
  /** The revisions of an article, the latest first. */
  revisions(id: string): Promise<readonly ArticleSummary[]>
  /** Articles, the latest published first; those without a date by when they were kept. */
  list(options?: PageOptions): Promise<Page<ArticleSummary>>
  /** The latest published first. */
  search(query: Query | undefined, options?: PageOptions): Promise<Page<Hit>>
  /** Those who speak, most statements first, or those whose name or alias begins like `name`. */
  voices(options?: VoiceOptions): Promise<Page<ArchiveVoice>>
  voice(id: string): Promise<ArchiveVoice | undefined>
  /** The voices that `voice:name` may mean in a query; the first is the one that it does mean. */
  voicesNamed(name: string, limit?: number): Promise<readonly ArchiveVoice[]>
  /** The voices of a story's entities, in their order; `undefined` for those that say nothing in it. [] for no story. */
  voicesIn(id: string): Promise<readonly (string | undefined)[]>
  /** A voice's statements, the latest first. */
  statementsOf(voiceId: string, options?: PageOptions): Promise<Page<KeptStatement>>
  /**
   * Decides who is who across stories, where something was put since the last time, or over everything again. Putting never
   * waits for it: until then new entities are voices of their own.
   */
  resolve(options?: ResolveOptions): Promise<ResolveResult>
  /** Merges a voice into another. */
  merge(voiceId: string, into: string, options?: DecisionOptions): Promise<void>
  /** Takes the latest merge of a voice back, statements and all; false when it was never merged. */
  unmerge(voiceId: string): Promise<boolean>
  /** Makes what a voice says in some stories, or only some statements there, another voice; gives its id. */
  split(
    voiceId: string,
    parts: readonly { readonly story: string; readonly statement?: string }[],
    options?: DecisionOptions,
  ): Promise<string>
  /** Gives a voice another name. */
  rename(voiceId: string, name: string, options?: DecisionOptions): Promise<void>
  /** Takes a decision back; false when there is none that counts with this id. */
  undo(decisionId: string): Promise<boolean>
  /** All decisions, the earliest first, with those that were taken back; or those that count for one voice. */
  decisions(voiceId?: string): Promise<readonly Decision[]>
  /** Keeps decisions of another archive; gives how many were new or newly taken back. Those about stories that are not here wait. */
  putDecisions(decisions: readonly Decision[]): Promise<number>
  /** Figures, the latest first. */
  figures(options?: FigureOptions): Promise<Page<KeptFigure>>
  /** At most 20 stories that tell the same: shared quotations and near-equal text, the likest first; `similarity` from 0 to 1. */
  similar(
    id: string,
  ): Promise<
    readonly { readonly article: ArticleSummary; readonly similarity: number; readonly sharedQuotations: number }[]
  >
  complete(field: CompletedField, begin: string, limit?: number): Promise<readonly string[]>
  stats(): Promise<ArchiveStats>
  doctor(): Promise<Diagnosis>
  /** Removes an article with its revisions; false when there is none. */
  remove(id: string): Promise<boolean>
  /**
   * Every article, latest revisions only unless `revisions`, oldest kept first; the archive may be written meanwhile. What
   * cannot be read is left out and told to `onDamaged`; without that, it throws ArchiveError.
   */
  export(options?: ExportOptions): AsyncIterable<Article>
  feeds(): Promise<readonly KeptFeed[]>
  /** Keeps a feed or what is newly known of it. */
  putFeed(feed: KeptFeed): Promise<void>
  removeFeed(url: string): Promise<boolean>
  /** Gives room back and refreshes what the planner knows. */
  vacuum(): Promise<void>
  /** Writes a copy of the archive, whole and consistent, to a file that must not be there yet. SQLite only. */
  backup(path: string): Promise<void>
  /** After many puts it first joins the indexes' parts, a tenth of the time that the puts took. */
  close(): Promise<void>
}
