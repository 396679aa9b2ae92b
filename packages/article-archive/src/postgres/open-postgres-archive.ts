import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { resolveIdentity } from '../identity/resolve-identity.ts'
import { preparedArticle } from '../indexing/prepared-article.ts'
import { articleCoverages } from '../search/article-coverages.ts'
import { recentChanges } from '../search/recent-changes.ts'
import { searchFacets } from '../search/search-facets.ts'
import { type Connection, type ConnectOptions, connect } from './connection.ts'
import { feedRows, putFeedRow, removeFeedRow } from './feed-rows.ts'
import {
  listDecisions,
  mergeVoices,
  putDecisions,
  renameVoice,
  splitVoice,
  undoDecision,
  unmergeVoice,
} from './identity/decide-voices.ts'
import { identityStore } from './identity/identity-store.ts'
import { archiveStats, vacuumTables } from './maintenance.ts'
import { migrate, requireArchive, requireLatest } from './schema/schema-version.ts'
import { voiceMonths, voicesBeside } from './search/about-voices.ts'
import { completeField } from './search/complete-field.ts'
import { countStories } from './search/count-stories.ts'
import { exportArticles } from './search/export-articles.ts'
import { listFigures } from './search/list-figures.ts'
import { listVoices, voiceAt, voicesIn, voicesNamed } from './search/list-voices.ts'
import {
  addressOfStory,
  getArticle,
  idAtAddress,
  listArticles,
  listRevisions,
  revisedArticles,
} from './search/read-articles.ts'
import { searchArchive } from './search/search-archive.ts'
import { similarArticles } from './search/similar-articles.ts'
import { voiceStatements } from './search/voice-statements.ts'
import { putArticles, removeArticle } from './writing/put-articles.ts'

const noBackup = (): never => {
  throw new ArchiveError('This archive is in PostgreSQL. Back it up with pg_dump, or with base backups and WAL.')
}

const archiveOf = (connection: Connection, url: string): Archive => ({
  engine: 'postgres',
  url,
  withSignal: (signal) => archiveOf(connection.withSignal(signal), url),
  put: async (articles) => putArticles(connection, articles.map(preparedArticle), Date.now()),
  get: (id, revision) => getArticle(connection, id, revision),
  addressOf: (id) => addressOfStory(connection, id),
  idAt: (address, options) => idAtAddress(connection, address, options?.isFetched === true),
  revisions: (id) => listRevisions(connection, id),
  list: async (options) => listArticles(connection, options),
  recentChanges: (limit) =>
    recentChanges(
      {
        latest: async (most) => revisedArticles(connection, most),
        get: async (id, revision) => getArticle(connection, id, revision),
      },
      limit,
    ),
  search: async (query, options) => searchArchive(connection, query, options),
  facets: (query) => searchFacets((asked) => countStories(connection, asked), query),
  voices: async (options) => listVoices(connection, options),
  voice: (id) => voiceAt(connection, id),
  voicesNamed: (name, limit) => voicesNamed(connection, name, limit),
  voicesIn: (id) => voicesIn(connection, id),
  months: async (voiceIds) => voiceMonths(connection, voiceIds),
  voicesBeside: async (voiceId, limit) => voicesBeside(connection, voiceId, limit),
  coverages: (ids) => articleCoverages(async (id) => getArticle(connection, id), ids),
  statementsOf: async (voiceId, options) => voiceStatements(connection, voiceId, options),
  resolve: (options = {}) => resolveIdentity(identityStore(connection, options.all === true), options),
  merge: (voiceId, into, options) => mergeVoices(connection, voiceId, into, options),
  unmerge: (voiceId) => unmergeVoice(connection, voiceId),
  split: (voiceId, parts, options) => splitVoice(connection, voiceId, parts, options),
  rename: (voiceId, name, options) => renameVoice(connection, voiceId, name, options),
  undo: (decisionId) => undoDecision(connection, decisionId),
  decisions: (voiceId) => listDecisions(connection, voiceId),
  putDecisions: (decisions) => putDecisions(connection, decisions),
  figures: async (options) => listFigures(connection, options),
  similar: (id) => similarArticles(connection, id),
  complete: (field, begin, limit) => completeField(connection, field, begin, limit),
  stats: () => archiveStats(connection),
  // Loaded on demand: the validator takes 25 ms to load.
  doctor: async () => (await import('./doctor/diagnose.ts')).diagnose(connection),
  remove: (id) => removeArticle(connection, id),
  export: (options) => exportArticles(connection, options),
  feeds: () => feedRows(connection),
  putFeed: (feed) => putFeedRow(connection, feed),
  removeFeed: (feedUrl) => removeFeedRow(connection, feedUrl),
  vacuum: () => vacuumTables(connection),
  backup: async () => noBackup(),
  close: () => connection.close(),
  [Symbol.asyncDispose]: () => connection.close(),
})

/** How to open an archive in PostgreSQL. */
export interface PostgresOptions extends ConnectOptions {
  /** Neither creates nor updates tables. */
  readonly readOnly?: boolean | undefined
  /** Does not create tables. */
  readonly mustExist?: boolean | undefined
  readonly onMigration?: ((done: number, total: number) => void) | undefined
}

/** An archive in PostgreSQL. `state` changes with everything that is written to the server. */
export interface OpenedPostgres {
  readonly archive: Archive
  readonly isNew: boolean
  readonly state: () => Promise<string>
}

/** The next transaction id of the server. */
const stateOf = (connection: Connection): Promise<string> =>
  connection.read(async (sql) => {
    const [row] = await sql<{ next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`
    return row?.next ?? ''
  })

/** Opens an archive in a PostgreSQL database. `isNew` is true if its tables were just created. Throws ArchiveError. */
export const openPostgresArchive = async (
  address: string,
  url: string,
  { readOnly = false, mustExist = readOnly, onMigration, ...options }: PostgresOptions = {},
): Promise<OpenedPostgres> => {
  const connection = connect(address, options)
  try {
    if (mustExist) await requireArchive(connection)
    const isNew = readOnly ? await requireLatest(connection) : await migrate(connection, onMigration)
    return { isNew, archive: archiveOf(connection, url), state: () => stateOf(connection) }
  } catch (cause) {
    await connection.close()
    throw cause
  }
}
