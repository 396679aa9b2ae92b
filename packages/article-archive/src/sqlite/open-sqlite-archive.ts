import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { resolveVoices } from '../identity/resolve-voices.ts'
import { preparedArticle } from '../indexing/prepared-article.ts'
import { articleCoverages } from '../search/article-coverages.ts'
import { recentChanges } from '../search/recent-changes.ts'
import { searchFacets } from '../search/search-facets.ts'
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
import { archiveStats, backUp, mergeIndexesAfter, vacuumStore } from './maintenance.ts'
import { openStore, type StoreOptions } from './open-store.ts'
import { openWriter, type Writer } from './open-writer.ts'
import { voiceMonths, voicesBeside } from './search/about-voices.ts'
import { completeField } from './search/complete-field.ts'
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

/** Opens an archive in a SQLite file. `isNew` is true if it was just created. Throws ArchiveError. */
export const openSqliteArchive = (
  path: string,
  url: string,
  options: StoreOptions = {},
): { readonly archive: Archive; readonly isNew: boolean } => {
  const { store, isNew } = openStore(path, options)
  let put = 0
  let writer: Writer | undefined
  // Only this connection can see an archive in memory.
  const isSharable = options.readOnly !== true && path !== ':memory:'
  const archive: Archive = {
    engine: 'sqlite',
    url,
    put: async (articles, { background = false } = {}) => {
      const prepared = articles.map(preparedArticle)
      if (background && isSharable && store.db.isOpen) writer ??= openWriter(path)
      const results = await (background && writer
        ? writer.put(prepared, Date.now())
        : putArticles(store, prepared, Date.now()))
      put += results.filter(({ outcome }) => outcome !== 'unchanged').length
      return results
    },
    get: async (id, revision) => getArticle(store, id, revision),
    idAt: async (address, options) => idAtAddress(store, address, options?.isFetched === true),
    addressOf: async (id) => addressOfStory(store, id),
    revisions: async (id) => listRevisions(store, id),
    list: async (options) => listArticles(store, options),
    recentChanges: (limit) =>
      recentChanges(
        {
          latest: async (most) => revisedArticles(store, most),
          get: async (id, revision) => getArticle(store, id, revision),
        },
        limit,
      ),
    search: async (query, options) => searchArchive(store, query, options),
    facets: (query) => searchFacets(async (asked, options) => searchArchive(store, asked, options), query),
    voices: async (options) => listVoices(store, options),
    voice: async (id) => voiceAt(store, id),
    voicesNamed: async (name, limit) => voicesNamed(store, name, limit),
    voicesIn: async (id) => voicesIn(store, id),
    months: async (voiceIds) => voiceMonths(store, voiceIds),
    voicesBeside: async (voiceId, limit) => voicesBeside(store, voiceId, limit),
    coverages: (ids) => articleCoverages(async (id) => getArticle(store, id), ids),
    statementsOf: async (voiceId, options) => voiceStatements(store, voiceId, options),
    resolve: (options = {}) => resolveVoices(identityStore(store, options.all === true), options),
    merge: async (voiceId, into, options) => mergeVoices(store, voiceId, into, options),
    unmerge: async (voiceId) => unmergeVoice(store, voiceId),
    split: async (voiceId, parts, options) => splitVoice(store, voiceId, parts, options),
    rename: async (voiceId, name, options) => renameVoice(store, voiceId, name, options),
    undo: async (decisionId) => undoDecision(store, decisionId),
    decisions: async (voiceId) => listDecisions(store, voiceId),
    putDecisions: async (decisions) => putDecisions(store, decisions),
    figures: async (options) => listFigures(store, options),
    similar: async (id) => similarArticles(store, id),
    complete: async (field, begin, limit) => completeField(store, field, begin, limit),
    stats: async () => archiveStats(store),
    // Loaded on demand: the validator takes 25 ms to load.
    doctor: async () => (await import('./doctor/diagnose.ts')).diagnose(store),
    remove: async (id) => removeArticle(store, id),
    export: (options) => exportArticles(store, options),
    feeds: async () => feedRows(store),
    putFeed: async (feed) => putFeedRow(store, feed),
    removeFeed: async (feedUrl) => removeFeedRow(store, feedUrl),
    vacuum: async () => vacuumStore(store),
    backup: async (to) => backUp(store, to),
    close: async () => {
      if (!store.db.isOpen) return
      await writer?.close()
      writer = undefined
      try {
        mergeIndexesAfter(store, put)
      } catch (cause) {
        // If the disk is full or another process writes, the indexes can stay in parts.
        if (!(cause instanceof ArchiveError)) throw cause
      } finally {
        store.db.close()
      }
    },
  }
  return { archive, isNew }
}
