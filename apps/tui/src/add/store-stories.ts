import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import {
  type Archive,
  fetchedFrom,
  type PreparedArticle,
  type PutResult,
  prepareArticle,
} from '@onrecord/article-archive'
import type { Imported, ImportFailure } from '@onrecord/article-import'
import { openExtractPool } from '../extract/extract-pool.ts'
import { type Extractor, type ExtractReply, takesLong, toExtractRequest } from '../extract/extract-request.ts'
import { extractPrepared } from '../extract/extract-text.ts'
import { importMessage } from '../input/import-story.ts'
import type { ModelSettings } from '../options.ts'
import { mapOrdered } from './map-ordered.ts'
import { peek } from './peek.ts'

/** A story that is on the disk. */
type StoredStory = PutResult & { readonly origin: string }
/** A story that was not stored, and the reason on one line. */
export type FailedStory = { readonly origin: string; readonly message: string }

/** Receives each story, in order. */
export type StoryWatch = {
  readonly onStored: (story: StoredStory) => void | Promise<void>
  readonly onFailed: (story: FailedStory) => void
}

type Ready = { readonly kind: 'ready'; readonly article: PreparedArticle; readonly origin: string } | Failed
type Failed = { readonly kind: 'failed' } & FailedStory

/** The limits of one transaction: this many stories, or the stories of this time. */
const batchSize = 32
const batchMilliseconds = 1_000

const inThisThread: Extractor = { extract: extractPrepared, close: async () => {} }

/** Threads take 0.2 s to start. They are used for several stories, and for a long one. */
const extractorFor = (
  areSeveral: boolean,
  first: Imported | ImportFailure | undefined,
): { readonly extractor: Extractor; readonly width: number } => {
  const cores = availableParallelism()
  // The command keeps little room for young objects (bin/onrecord.mjs). Threads that extract many texts take a tenth less
  // time with more room from the start. The flag does not affect this thread.
  if (areSeveral) setFlagsFromString('--min-semi-space-size=4')
  if (!areSeveral) {
    const isLong = first?.kind === 'text' && takesLong(first)
    return { extractor: isLong ? openExtractPool(1) : inThisThread, width: 1 }
  }
  return { extractor: openExtractPool(cores), width: cores * 10 }
}

const prepareStory = async (
  story: Imported | ImportFailure,
  extractor: Extractor,
  settings: ModelSettings,
): Promise<Ready> => {
  const { origin } = story
  if (story.kind === 'failure') return { kind: 'failed', origin, message: importMessage(story.error) }
  const reply: ExtractReply =
    story.kind === 'article'
      ? { kind: 'article', article: prepareArticle(story.article) }
      : await extractor.extract(toExtractRequest(story, settings))
  if (reply.kind === 'failure') return { kind: 'failed', origin, message: reply.message }
  const { article } = reply
  return { kind: 'ready', origin, article: story.address === undefined ? article : fetchedFrom(article, story.address) }
}

const storeBatch = async (
  archive: Archive,
  batch: readonly Ready[],
  watch: StoryWatch,
  background: boolean,
): Promise<void> => {
  const ready = batch.filter((story) => story.kind === 'ready')
  const articles = ready.map(({ article }) => article)
  const results = articles.length === 0 ? [] : await archive.put(articles, { background })
  let at = 0
  for (const story of batch) {
    const result = story.kind === 'ready' ? results[at++] : undefined
    if (story.kind === 'failed') watch.onFailed(story)
    else if (result) await watch.onStored({ ...result, origin: story.origin })
  }
}

/**
 * Extracts the stories on all cores and stores them, a batch in one transaction. A story that fails does not stop the
 * others. Memory depends on the number of cores, not of stories. If the source fails, the stories in progress are stored
 * before the error is thrown. If `signal` is aborted, only the extracted stories are stored.
 */
export const storeStories = async (
  archive: Archive,
  stories: AsyncGenerator<Imported | ImportFailure>,
  settings: ModelSettings,
  watch: StoryWatch,
  signal?: AbortSignal,
): Promise<void> => {
  const { items, first, areSeveral } = await peek(stories)
  const { extractor, width } = extractorFor(areSeveral, first)
  let batch: Ready[] = []
  let since = 0
  const flush = async () => {
    const full = batch
    batch = []
    await storeBatch(archive, full, watch, areSeveral)
  }
  try {
    for await (const story of mapOrdered(items, (item) => prepareStory(item, extractor, settings), width, signal)) {
      if (batch.length === 0) since = performance.now()
      batch.push(story)
      if (batch.length >= batchSize || performance.now() - since >= batchMilliseconds) await flush()
    }
  } finally {
    // Extracted stories are stored even if the source failed.
    try {
      await flush()
    } finally {
      await extractor.close()
    }
  }
}
