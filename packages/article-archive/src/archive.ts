import type { Article, CoverageShares, Entity, Figure, Statement } from '@onrecord/article-data'
import type { Query } from '@onrecord/article-data/query'
import type { Decision } from './identity/decision.ts'
import type { ResolveOptions, ResolveResult } from './identity/resolve-identity.ts'
import type { PreparedArticle } from './indexing/prepared-article.ts'
import type { Excerpt } from './search/excerpt.ts'

/** A value that results have, how it is shown, and how many results have it. */
export interface FacetValue {
  /** The id of a voice, the name of a publisher, a month ("2025-03"), a form or an anonymity. */
  readonly value: string
  readonly label: string
  readonly count: number
}

/**
 * What the results of a query have in common, most frequent first; months latest first. Publishers and months count
 * stories. Voices, forms and anonymities count the statements with the words of the query.
 */
export interface SearchFacets {
  readonly stories: number
  readonly statements: number
  /** Whether all results were counted. Otherwise, only those in the latest 200 stories. */
  readonly isComplete: boolean
  readonly voices: readonly FacetValue[]
  readonly publishers: readonly FacetValue[]
  readonly months: readonly FacetValue[]
  readonly forms: readonly FacetValue[]
  readonly anonymities: readonly FacetValue[]
}

/** The fields of an article that a list shows. */
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
  /** How many revisions of this story the archive has stored, including this one. */
  readonly revision: number
  /** When this revision was stored: ISO 8601, UTC. */
  readonly storedAt: string
}

/** The result of storing an article: added, a new revision, or unchanged. */
export interface PutResult {
  readonly id: string
  readonly outcome: 'added' | 'revised' | 'unchanged'
  readonly revision: number
  /** The id of another story that has the article's id or address. Only for an added article. */
  readonly apartFrom?: string
}

/** Options of `put`. */
export interface PutOptions {
  /**
   * Writes a SQLite file in a separate thread. The thread starts with the first such call and ends with `close`. The
   * calling thread continues, and may store more articles before the call is done.
   */
  readonly background?: boolean
}

/** A page of a list. Pass `next` as `after` to get the next page. It is absent on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** The page of a list. */
export interface PageOptions {
  /** Maximum number of items, 50 by default. */
  readonly limit?: number
  readonly after?: string
}

/**
 * How a list of articles is sorted: latest publication first, latest stored revision first, by headline or publisher from A
 * to Z, or most statements first. Those that are equal, latest publication first.
 */
export type ArticleSort = 'day' | 'added' | 'title' | 'publisher' | 'statements'

/** The articles to list, how they are sorted, and the page. */
export interface ListOptions extends PageOptions {
  /** "day" by default, which costs the same in an archive of any size. For the others, each page reads the whole list. */
  readonly sort?: ArticleSort
  /** Only the articles with these ids. Unknown ids are left out. */
  readonly ids?: readonly string[]
}

/** A voice of a stored statement or figure: its id, name and kind in the archive, and its other names in the story. */
export type StoredVoice = Pick<ArchiveVoice, 'id' | 'name' | 'kind' | 'aliases'>

/**
 * A statement with its story. `words` is its content, as `statementText` returns it. `excerpt` is the sentences that it
 * is in, with the content as `matches`.
 */
export interface StoredStatement {
  readonly article: ArticleSummary
  readonly statement: Statement
  readonly words: string
  readonly excerpt: Excerpt
  /** Its voices in the archive. */
  readonly voices: readonly StoredVoice[]
}

/** A matching article. `statements` are the matching statements if the query is about statements. */
export interface Hit {
  readonly article: ArticleSummary
  /** The sentences around the first match, with the words that match. */
  readonly snippet: Excerpt
  readonly statements: readonly StoredStatement[]
}

/** How results are sorted, and the page. By relevance, only the latest 200 stories that match are sorted. */
export interface SearchOptions extends PageOptions {
  /** "day" by default: latest publication first. */
  readonly sort?: 'day' | 'relevance'
}

/** A voice of the archive: all entities of stories that are the same person or organization. */
export interface ArchiveVoice {
  readonly id: string
  readonly name: string
  readonly kind: Entity['kind']
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly identifiers: Entity['identifiers']
  /** Whether it could be anyone: "some", "the poll", "officials". */
  readonly isGeneric: boolean
  readonly articleCount: number
  readonly statementCount: number
  /** Days of the earliest and latest story with a statement: ISO 8601. */
  readonly first?: string
  readonly last?: string
}

/** The voices to list, and the page. */
export interface VoiceOptions extends PageOptions {
  /** The beginning of words in a name or alias. */
  readonly name?: string
  /** Whether to include voices that could be anyone, or to list only those. By default only included if `name` is given. */
  readonly generic?: boolean | 'only'
}

/** How many of a voice's latest 2,000 statements are from stories of a month: "2025-03". */
export interface MonthCount {
  readonly month: string
  readonly statements: number
}

/** A voice that speaks in the same stories as another one, and in how many of the latest 200 of them. */
export interface VoiceBeside {
  readonly voice: ArchiveVoice
  readonly stories: number
}

/** What changed in the latest revision of a story: how many statements and figures, by kind. */
export interface RecentChange {
  readonly article: ArticleSummary
  /** The headline before, if it changed. */
  readonly headlineBefore?: string
  readonly added: number
  readonly removed: number
  readonly reworded: number
  /** Attributed to another voice. */
  readonly moved: number
  readonly figures: number
}

/** Options of a decision about voices. `reason` is stored with it. */
export interface DecisionOptions {
  readonly reason?: string
}

/** A figure with its story and voice. */
export interface StoredFigure {
  readonly article: ArticleSummary
  readonly figure: Figure
  /** The figure's words in the story. */
  readonly words: string
  /** Whose estimate it is. Absent if it is attributed to nobody but the writer. */
  readonly voice?: StoredVoice
  /** The figure's own date, or else the day of publication. */
  readonly date?: string
}

/** The figures to list, and the page. */
export interface FigureOptions extends PageOptions {
  /** Words in what is measured: "soldiers killed". */
  readonly measures?: string
  readonly unit?: string
  /** The id of a voice in the archive. */
  readonly voiceId?: string
}

/** The counts of an archive. */
export interface ArchiveStats {
  readonly articles: number
  readonly revisions: number
  readonly statements: number
  readonly figures: number
  readonly voices: number
  /** Bytes on disk. */
  readonly bytes: number
}

/** The result of `doctor`. `checked` counts what was checked, by kind: articles, statements, index rows and so on. */
export interface Diagnosis {
  readonly checked: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** A text in the archive that cannot be read, with the id and revision of its story if known, and the reason. */
export interface DamagedText {
  readonly id?: string
  readonly revision?: number
  readonly message: string
}

/** Which texts to export, and a callback for texts that cannot be read. */
export interface ExportOptions {
  readonly revisions?: boolean
  /** Called for each text that cannot be read. */
  readonly onDamaged?: (text: DamagedText) => void
}

/** A feed that is read regularly, with the validators of the last response, so that an unchanged feed costs a 304. */
export interface StoredFeed {
  readonly url: string
  readonly title?: string
  readonly etag?: string
  readonly lastModified?: string
  /** When it was last read: ISO 8601. */
  readonly readAt?: string
}

/** The fields whose values `complete` can suggest. */
export type CompletedField = 'voice' | 'place' | 'org' | 'publisher'

/**
 * Stores articles with every revision, and answers who said what in all of them. One interface, two engines. Every
 * method may throw ArchiveError. An unknown id gives `undefined`. `await using` closes it at the end of a block.
 */
export interface Archive extends AsyncDisposable {
  readonly engine: 'sqlite' | 'postgres'
  /** The address given to `openArchive`, without a password. */
  readonly url: string
  /**
   * The same archive, with methods that stop when the signal is aborted: they reject with its reason, and what they were
   * writing is not stored. A call that is already being committed is completed. PostgreSQL is told to stop a running query.
   * SQLite runs a query without a pause, so a method stops between two queries.
   */
  withSignal(signal: AbortSignal): Archive
  /**
   * Stores articles in one transaction: all or none. An article belongs to a stored story if it was fetched from the
   * same address, or if it has the story's id or canonicalUrl and enough of its words. If its text is that of the
   * latest revision (by sourceHash, or else by the article itself), nothing changes. Another text becomes a new
   * revision. Any other article is a new story, and gets a new id if its id is taken. `prepareArticle` can do half of
   * the work earlier, in any thread.
   */
  put(articles: readonly (Article | PreparedArticle)[], options?: PutOptions): Promise<readonly PutResult[]>
  /** The latest revision of an article, or the one with this number; `undefined` if there is none. */
  get(id: string, revision?: number): Promise<Article | undefined>
  /**
   * The id of the story that was fetched from an address. Unless `isFetched`, also of a story that has it as its
   * canonicalUrl. `undefined` if there is none.
   */
  idAt(address: string, options?: { readonly isFetched?: boolean }): Promise<string | undefined>
  /** The address that a story was fetched from; `undefined` if it was not fetched or does not exist. */
  addressOf(id: string): Promise<string | undefined>
  /** The revisions of an article, latest first. */
  revisions(id: string): Promise<readonly ArticleSummary[]>
  /** What changed in the stories with several revisions, latest revision first; 20 by default, at most 50. */
  recentChanges(limit?: number): Promise<readonly RecentChange[]>
  /**
   * Articles, by default latest publication first. Articles without a date are sorted by when they were stored. By title and
   * publisher, capitals count only beyond the English alphabet, and articles without a publisher are last.
   */
  list(options?: ListOptions): Promise<Page<ArticleSummary>>
  /** Who says how much of each of these articles; `undefined` for an unknown id or a damaged text. At most 100 articles. */
  coverages(ids: readonly string[]): Promise<readonly (CoverageShares | undefined)[]>
  /** The articles that match a query, latest publication first, or most relevant first. */
  search(query: Query | undefined, options?: SearchOptions): Promise<Page<Hit>>
  /** Who and what the latest 200 stories that match a query contain, with counts, so that the query can be refined. */
  facets(query: Query): Promise<SearchFacets>
  /** Voices with statements, most statements first. `name` keeps those with words in a name or alias that begin so. */
  voices(options?: VoiceOptions): Promise<Page<ArchiveVoice>>
  /** The voice with this id, or the one that it was merged into; `undefined` for an unknown id. */
  voice(id: string): Promise<ArchiveVoice | undefined>
  /** The statements of each voice by month, earliest first; [] for an unknown id. At most 100 voices. */
  months(voiceIds: readonly string[]): Promise<readonly (readonly MonthCount[])[]>
  /** The voices that speak in the same stories as this one, most stories first. */
  voicesBeside(voiceId: string, limit?: number): Promise<readonly VoiceBeside[]>
  /** The voices that `voice:name` can mean in a query. The first is the one that a search uses. */
  voicesNamed(name: string, limit?: number): Promise<readonly ArchiveVoice[]>
  /**
   * The voice ids of a story's entities, in their order; `undefined` for entities without a statement. [] for an
   * unknown story.
   */
  voicesIn(id: string): Promise<readonly (string | undefined)[]>
  /** The statements of a voice, latest first. */
  statementsOf(voiceId: string, options?: PageOptions): Promise<Page<StoredStatement>>
  /**
   * Resolves who is who across stories, for everything that changed since the last time, or for everything. Storing
   * articles never waits for it: until it runs, new entities are separate voices.
   */
  resolve(options?: ResolveOptions): Promise<ResolveResult>
  /** Merges a voice into another. */
  merge(voiceId: string, into: string, options?: DecisionOptions): Promise<void>
  /** Undoes the latest merge of a voice; false if it was never merged. */
  unmerge(voiceId: string): Promise<boolean>
  /**
   * Moves what a voice says in some stories, or single statements there, to a new voice. Returns the id of that
   * voice.
   */
  split(
    voiceId: string,
    parts: readonly { readonly story: string; readonly statement?: string }[],
    options?: DecisionOptions,
  ): Promise<string>
  /** Gives a voice another name. */
  rename(voiceId: string, name: string, options?: DecisionOptions): Promise<void>
  /** Undoes a decision; false if no active decision has this id. */
  undo(decisionId: string): Promise<boolean>
  /**
   * All decisions, earliest first, including undone ones. With a voice id, only the active decisions about that
   * voice.
   */
  decisions(voiceId?: string): Promise<readonly Decision[]>
  /**
   * Stores decisions from another archive. Returns how many were new or newly undone. Decisions about unknown stories
   * take effect when the stories arrive.
   */
  putDecisions(decisions: readonly Decision[]): Promise<number>
  /** Figures, latest first. */
  figures(options?: FigureOptions): Promise<Page<StoredFigure>>
  /**
   * At most 20 other reports of the same story, with shared quotations or similar text, most similar first.
   * `similarity` is from 0 to 1.
   */
  similar(
    id: string,
  ): Promise<
    readonly { readonly article: ArticleSummary; readonly similarity: number; readonly sharedQuotations: number }[]
  >
  /** Values of a field that begin with these letters, most frequent first. */
  complete(field: CompletedField, begin: string, limit?: number): Promise<readonly string[]>
  /** The counts of the archive. */
  stats(): Promise<ArchiveStats>
  /** Checks the whole archive and describes each fault. */
  doctor(): Promise<Diagnosis>
  /** Removes an article with its revisions; false if there is none. */
  remove(id: string): Promise<boolean>
  /**
   * Every article, in the order they were stored: only latest revisions unless `revisions` is set. The archive may be
   * written meanwhile. Texts that cannot be read are skipped and passed to `onDamaged`; without that callback, they
   * throw ArchiveError.
   */
  export(options?: ExportOptions): AsyncIterable<Article>
  /** The feeds that are read regularly. */
  feeds(): Promise<readonly StoredFeed[]>
  /** Stores a feed, or updates it with the given fields. */
  putFeed(feed: StoredFeed): Promise<void>
  /** Removes a feed; false if there is none with this address. */
  removeFeed(url: string): Promise<boolean>
  /** Frees unused space and updates the statistics of the query planner. */
  vacuum(): Promise<void>
  /** Writes a consistent copy of the whole archive to a new file. SQLite only. */
  backup(path: string): Promise<void>
  /**
   * Closes the archive. After many puts it first merges the parts of the indexes, which takes a tenth of the time of
   * the puts.
   */
  close(): Promise<void>
}
