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
import { abortableStore, type Store } from './store.ts'

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
  const archiveWith = (signal?: AbortSignal): Archive => {
    const guarded = signal ? abortableStore(store, signal) : store
    /** The store, if the signal is not aborted. */
    const open = (): Store => {
      signal?.throwIfAborted()
      return guarded
    }
    const archive: Archive = {
      withSignal: (other) => archiveWith(signal ? AbortSignal.any([signal, other]) : other),
      engine: 'sqlite',
      url,
      put: async (articles, { background = false } = {}) => {
        const { preparedArticle } = await import('../indexing/prepared-article.ts')
        const prepared = articles.map(preparedArticle)
        if (background && isSharable && store.db.isOpen) writer ??= (await import('./open-writer.ts')).openWriter(path)
        const results = await (background && writer
          ? writer.put(prepared, Date.now(), signal)
          : (await putArticles()).putArticles(open(), prepared, Date.now()))
        put += results.filter(({ outcome }) => outcome !== 'unchanged').length
        return results
      },
      get: async (id, revision) => getArticle(open(), id, revision),
      idAt: async (address, options) => idAtAddress(open(), address, options?.isFetched === true),
      addressOf: async (id) => addressOfStory(open(), id),
      revisions: async (id) => listRevisions(open(), id),
      list: async (options) => listArticles(open(), options),
      recentChanges: async (limit) => {
        const { recentChanges } = await import('../search/recent-changes.ts')
        const latest = async (most: number) => revisedArticles(open(), most)
        return recentChanges({ latest, get: async (id, revision) => getArticle(open(), id, revision) }, limit)
      },
      coverages: async (ids) =>
        (await import('../search/article-coverages.ts')).articleCoverages(async (id) => getArticle(open(), id), ids),
      search: async (query, options) =>
        (await import('./search/search-archive.ts')).searchArchive(open(), query, options),
      facets: async (query) => {
        const { searchFacets } = await import('../search/search-facets.ts')
        const { countStories } = await import('./search/count-stories.ts')
        return searchFacets(async (asked) => countStories(open(), asked), query)
      },
      voices: async (options) => (await listVoices()).listVoices(open(), options),
      voice: async (id) => (await listVoices()).voiceAt(open(), id),
      voicesNamed: async (name, limit) => (await listVoices()).voicesNamed(open(), name, limit),
      voicesIn: async (id) => (await listVoices()).voicesIn(open(), id),
      months: async (voiceIds) => (await import('./search/about-voices.ts')).voiceMonths(open(), voiceIds),
      voicesBeside: async (voiceId, limit) =>
        (await import('./search/about-voices.ts')).voicesBeside(open(), voiceId, limit),
      statementsOf: async (voiceId, options) =>
        (await import('./search/voice-statements.ts')).voiceStatements(open(), voiceId, options),
      resolve: async (options = {}) => {
        const { resolveIdentity } = await import('../identity/resolve-identity.ts')
        const { identityStore } = await import('./identity/identity-store.ts')
        return resolveIdentity(identityStore(open(), options.all === true), options)
      },
      merge: async (voiceId, into, options) => (await decideVoices()).mergeVoices(open(), voiceId, into, options),
      unmerge: async (voiceId) => (await decideVoices()).unmergeVoice(open(), voiceId),
      split: async (voiceId, parts, options) => (await decideVoices()).splitVoice(open(), voiceId, parts, options),
      rename: async (voiceId, name, options) => (await decideVoices()).renameVoice(open(), voiceId, name, options),
      undo: async (decisionId) => (await decideVoices()).undoDecision(open(), decisionId),
      decisions: async (voiceId) => (await decideVoices()).listDecisions(open(), voiceId),
      putDecisions: async (decisions) => (await decideVoices()).putDecisions(open(), decisions),
      figures: async (options) => (await import('./search/list-figures.ts')).listFigures(open(), options),
      similar: async (id) => (await import('./search/similar-articles.ts')).similarArticles(open(), id),
      complete: async (field, begin, limit) =>
        (await import('./search/complete-field.ts')).completeField(open(), field, begin, limit),
      stats: async () => (await maintenance()).archiveStats(open()),
      doctor: async () => (await import('./doctor/diagnose.ts')).diagnose(open()),
      remove: async (id) => (await putArticles()).removeArticle(open(), id),
      export: async function* (options) {
        yield* (await import('./search/export-articles.ts')).exportArticles(open(), options)
      },
      feeds: async () => feedRows(open()),
      putFeed: async (feed) => putFeedRow(open(), feed),
      removeFeed: async (feedUrl) => removeFeedRow(open(), feedUrl),
      vacuum: async () => (await maintenance()).vacuumStore(open()),
      backup: async (to) => (await maintenance()).backUp(open(), to),
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
    return archive
  }
  return { archive: archiveWith(), isNew }
}
