import type { Archive } from '../archive.ts'
import { ArchiveError } from '../archive-error.ts'
import { feedRows, putFeedRow, removeFeedRow } from './feed-rows.ts'
import { openReadStore } from './open-file.ts'
import type { StoreOptions } from './open-store.ts'
import type { Writer } from './open-writer.ts'
import {
  addressOfStory,
  getArticle,
  idAtAddress,
  listArticles,
  listRevisions,
  revisedArticles,
} from './search/read-articles.ts'

// The code of each task is loaded when the task is first asked for: the terminal opens an archive at every start.
const decideVoices = () => import('./identity/decide-voices.ts')
const listVoices = () => import('./search/list-voices.ts')
const maintenance = () => import('./maintenance.ts')
const putArticles = () => import('./writing/put-articles.ts')

/** Opens an archive in a SQLite file. `isNew` is true if it was just created. Throws ArchiveError. */
export const openSqliteArchive = async (
  path: string,
  url: string,
  options: StoreOptions = {},
): Promise<{ readonly archive: Archive; readonly isNew: boolean }> => {
  const { store, isNew } =
    options.readOnly === true
      ? { store: openReadStore(path), isNew: false }
      : (await import('./open-store.ts')).openStore(path, options)
  let put = 0
  let writer: Writer | undefined
  // Only this connection can see an archive in memory.
  const isSharable = options.readOnly !== true && path !== ':memory:'
  const archive: Archive = {
    engine: 'sqlite',
    url,
    put: async (articles, { background = false } = {}) => {
      const { preparedArticle } = await import('../indexing/prepared-article.ts')
      const prepared = articles.map(preparedArticle)
      if (background && isSharable && store.db.isOpen) writer ??= (await import('./open-writer.ts')).openWriter(path)
      const results = await (background && writer
        ? writer.put(prepared, Date.now())
        : (await putArticles()).putArticles(store, prepared, Date.now()))
      put += results.filter(({ outcome }) => outcome !== 'unchanged').length
      return results
    },
    get: async (id, revision) => getArticle(store, id, revision),
    idAt: async (address, options) => idAtAddress(store, address, options?.isFetched === true),
    addressOf: async (id) => addressOfStory(store, id),
    revisions: async (id) => listRevisions(store, id),
    list: async (options) => listArticles(store, options),
    recentChanges: async (limit) => {
      const { recentChanges } = await import('../search/recent-changes.ts')
      const latest = async (most: number) => revisedArticles(store, most)
      return recentChanges({ latest, get: async (id, revision) => getArticle(store, id, revision) }, limit)
    },
    coverages: async (ids) =>
      (await import('../search/article-coverages.ts')).articleCoverages(async (id) => getArticle(store, id), ids),
    search: async (query, options) => (await import('./search/search-archive.ts')).searchArchive(store, query, options),
    facets: async (query) => {
      const { searchFacets } = await import('../search/search-facets.ts')
      const { searchArchive } = await import('./search/search-archive.ts')
      return searchFacets(async (asked, options) => searchArchive(store, asked, options), query)
    },
    voices: async (options) => (await listVoices()).listVoices(store, options),
    voice: async (id) => (await listVoices()).voiceAt(store, id),
    voicesNamed: async (name, limit) => (await listVoices()).voicesNamed(store, name, limit),
    voicesIn: async (id) => (await listVoices()).voicesIn(store, id),
    months: async (voiceIds) => (await import('./search/about-voices.ts')).voiceMonths(store, voiceIds),
    voicesBeside: async (voiceId, limit) =>
      (await import('./search/about-voices.ts')).voicesBeside(store, voiceId, limit),
    statementsOf: async (voiceId, options) =>
      (await import('./search/voice-statements.ts')).voiceStatements(store, voiceId, options),
    resolve: async (options = {}) => {
      const { resolveIdentity } = await import('../identity/resolve-identity.ts')
      const { identityStore } = await import('./identity/identity-store.ts')
      return resolveIdentity(identityStore(store, options.all === true), options)
    },
    merge: async (voiceId, into, options) => (await decideVoices()).mergeVoices(store, voiceId, into, options),
    unmerge: async (voiceId) => (await decideVoices()).unmergeVoice(store, voiceId),
    split: async (voiceId, parts, options) => (await decideVoices()).splitVoice(store, voiceId, parts, options),
    rename: async (voiceId, name, options) => (await decideVoices()).renameVoice(store, voiceId, name, options),
    undo: async (decisionId) => (await decideVoices()).undoDecision(store, decisionId),
    decisions: async (voiceId) => (await decideVoices()).listDecisions(store, voiceId),
    putDecisions: async (decisions) => (await decideVoices()).putDecisions(store, decisions),
    figures: async (options) => (await import('./search/list-figures.ts')).listFigures(store, options),
    similar: async (id) => (await import('./search/similar-articles.ts')).similarArticles(store, id),
    complete: async (field, begin, limit) =>
      (await import('./search/complete-field.ts')).completeField(store, field, begin, limit),
    stats: async () => (await maintenance()).archiveStats(store),
    doctor: async () => (await import('./doctor/diagnose.ts')).diagnose(store),
    remove: async (id) => (await putArticles()).removeArticle(store, id),
    export: async function* (options) {
      yield* (await import('./search/export-articles.ts')).exportArticles(store, options)
    },
    feeds: async () => feedRows(store),
    putFeed: async (feed) => putFeedRow(store, feed),
    removeFeed: async (feedUrl) => removeFeedRow(store, feedUrl),
    vacuum: async () => (await maintenance()).vacuumStore(store),
    backup: async (to) => (await maintenance()).backUp(store, to),
    close: async () => {
      if (!store.db.isOpen) return
      await writer?.close()
      writer = undefined
      try {
        if (put > 0) (await maintenance()).mergeIndexesAfter(store, put)
      } catch (cause) {
        // If the disk is full or another process writes, the indexes can stay in parts.
        if (!(cause instanceof ArchiveError)) throw cause
      } finally {
        store.db.close()
      }
    },
    [Symbol.asyncDispose]: () => archive.close(),
  }
  return { archive, isNew }
}
