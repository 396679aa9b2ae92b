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
import type { ModelSettings } from '../commands/extract-options.ts'
import { importMessage } from '../input/import-message.ts'
import { extractPrepared } from './extract-prepared.ts'
import { type Extractor, type ExtractReply, takesLong } from './extract-request.ts'
import { extractRequestOf } from './extract-request-of.ts'
import { inOrder } from './in-order.ts'
import { openExtractPool } from './open-extract-pool.ts'
import { peeked } from './peeked.ts'

/** A story that is kept, told once it is on the disk. */
export type KeptStory = PutResult & { readonly origin: string }
/** A story that is not, and why, in one line. */
export type FailedStory = { readonly origin: string; readonly message: string }

/** Who is told of each story, in their order. */
export type StoryWatch = {
  readonly onKept: (story: KeptStory) => void | Promise<void>
  readonly onFailed: (story: FailedStory) => void
}

type Ready = { readonly kind: 'ready'; readonly article: PreparedArticle; readonly origin: string } | Failed
type Failed = { readonly kind: 'failed' } & FailedStory

/** One transaction holds at most so many stories, and those of at most so long. */
const batchSize = 32
const batchMilliseconds = 1_000

const inThisThread: Extractor = { extract: extractPrepared, close: async () => {} }

/** Several stories on several cores are worth threads, and so is a long one; they take 0.2 s to start. */
const extractorFor = (
  areSeveral: boolean,
  first: Imported | ImportFailure | undefined,
): { readonly extractor: Extractor; readonly width: number } => {
  const cores = availableParallelism()
  // The command keeps little room for young objects (bin/onrecord.mjs). Threads that extract one text after another take
  // a tenth less time with more of it from the start; this thread is not one of them and stays as it is.
  if (areSeveral) setFlagsFromString('--min-semi-space-size=4')
  if (!areSeveral) {
    const isLong = first?.kind === 'text' && takesLong(first)
    return { extractor: isLong ? openExtractPool(1) : inThisThread, width: 1 }
  }
  return { extractor: openExtractPool(cores), width: cores * 10 }
}

const madeReady = async (
  story: Imported | ImportFailure,
  extractor: Extractor,
  settings: ModelSettings,
): Promise<Ready> => {
  const { origin } = story
  if (story.kind === 'failure') return { kind: 'failed', origin, message: importMessage(story.error) }
  const reply: ExtractReply =
    story.kind === 'article'
      ? { kind: 'article', article: prepareArticle(story.article) }
      : await extractor.extract(extractRequestOf(story, settings))
  if (reply.kind === 'failure') return { kind: 'failed', origin, message: reply.message }
  const { article } = reply
  return { kind: 'ready', origin, article: story.address === undefined ? article : fetchedFrom(article, story.address) }
}

const keep = async (archive: Archive, batch: readonly Ready[], watch: StoryWatch, aside: boolean): Promise<void> => {
  const ready = batch.filter((story) => story.kind === 'ready')
  const articles = ready.map(({ article }) => article)
  const results = articles.length === 0 ? [] : await archive.put(articles, { background: aside })
  let at = 0
  for (const story of batch) {
    const result = story.kind === 'ready' ? results[at++] : undefined
    if (story.kind === 'failed') watch.onFailed(story)
    else if (result) await watch.onKept({ ...result, origin: story.origin })
  }
}

/**
 * Extracts the stories on all cores and keeps them, a batch in one transaction. One that fails stops no other. As many are
 * in memory as are in hand, however many there are. When the source breaks off, what is in hand is kept before that is thrown;
 * when `signal` is aborted, only what has been extracted is.
 */
export const keepStories = async (
  archive: Archive,
  stories: AsyncGenerator<Imported | ImportFailure>,
  settings: ModelSettings,
  watch: StoryWatch,
  signal?: AbortSignal,
): Promise<void> => {
  const { items, first, areSeveral } = await peeked(stories)
  const { extractor, width } = extractorFor(areSeveral, first)
  let batch: Ready[] = []
  let since = 0
  const flush = async () => {
    const full = batch
    batch = []
    await keep(archive, full, watch, areSeveral)
  }
  try {
    for await (const story of inOrder(items, (item) => madeReady(item, extractor, settings), width, signal)) {
      if (batch.length === 0) since = performance.now()
      batch.push(story)
      if (batch.length >= batchSize || performance.now() - since >= batchMilliseconds) await flush()
    }
  } finally {
    // Also when the source broke off: what was extracted is not lost.
    try {
      await flush()
    } finally {
      await extractor.close()
    }
  }
}
