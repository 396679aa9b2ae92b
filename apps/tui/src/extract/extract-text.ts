import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '@onrecord/article-data'
import type { Explanation, Extraction, ExtractOptions } from '@onrecord/article-extract'
import { CommandError } from '../command-error.ts'
import type { ExtractReply, ExtractRequest } from './extract-request.ts'

type ExtractModule = typeof import('@onrecord/article-extract')

/** Gives the process room for young objects. More takes 50 MB and makes nothing faster here. Threads share the setting. */
export const makeRoom = (): void => {
  setFlagsFromString('--max-semi-space-size=8')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * The result of `work` with the extractor. The extractor and its language data are loaded here, so that other commands
 * start without them. Throws CommandError if the text called `name` contains no words.
 */
const withExtractor = async <Result>(name: string, work: (extractor: ExtractModule) => Result): Promise<Result> => {
  makeRoom()
  const extractor = await import('@onrecord/article-extract')
  try {
    return work(extractor)
  } catch (cause) {
    if (!(cause instanceof extractor.ExtractError)) throw cause
    throw new CommandError(`${name}: ${cause.message}`, { cause })
  }
}

/** The extraction of `text`. `name` is its name in messages. Throws CommandError if the text contains no words. */
export const extractText = (text: string, name: string, options: ExtractOptions): Promise<Extraction> =>
  withExtractor(name, ({ extract }) => extract(text, options))

/** The extraction of `text` with a trace of each stage. Throws CommandError if the text contains no words. */
export const explainText = (text: string, name: string, options: ExtractOptions): Promise<Explanation> =>
  withExtractor(name, ({ explain }) => explain(text, options))

/** The message for a text that was not extracted. */
export const extractFailure = ({ origin }: ExtractRequest, reason: string): ExtractReply<never> => ({
  kind: 'failure',
  message: `${JSON.stringify(origin)} cannot be extracted: ${reason}`,
})

/** Extracts one text. Never throws: an error becomes a failure, so that other texts are not affected. */
export const extractOne = async (request: ExtractRequest): Promise<ExtractReply<Article>> => {
  const { text, origin, options } = request
  try {
    return { kind: 'article', article: (await extractText(text, JSON.stringify(origin), options)).article }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    return cause instanceof CommandError ? { kind: 'failure', message: detail } : extractFailure(request, detail)
  }
}

/** Extracts one text and prepares the article for the archive. This leaves less work and less data to the thread that stores it. */
export const extractPrepared = async (request: ExtractRequest): Promise<ExtractReply> => {
  const { prepareArticle } = await import('@onrecord/article-archive')
  const reply = await extractOne(request)
  return reply.kind === 'article' ? { kind: 'article', article: prepareArticle(reply.article) } : reply
}

/**
 * Answers the requests of an `openExtractPool`. Call it in a worker thread. When the pool closes, the thread ends after
 * its current text.
 */
export const serveExtractions = <Result>(extract: (request: ExtractRequest) => Promise<ExtractReply<Result>>): void => {
  const stopped: Int32Array = workerData
  parentPort?.on('message', async (task?: { readonly number: number; readonly request: ExtractRequest }) => {
    if (!task || Atomics.load(stopped, 0) === 1) return parentPort?.close()
    parentPort?.postMessage({ number: task.number, reply: await extract(task.request) })
  })
}
