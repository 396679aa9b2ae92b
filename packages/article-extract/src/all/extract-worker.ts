import type { Article } from '@onrecord/article-data'
import { extractArticle } from '../extract-article.ts'
import { extractImported } from '../extract-imported.ts'
import type { ExtractOptions } from '../extract-options.ts'
import { type ExtractionModel, fetchModel } from '../models/load-models.ts'
import { failureReply, type WorkReply, type WorkRequest } from './worker-messages.ts'

// This file is the worker that `extractAll` starts, in Node and in browsers.

/** The port of a thread of Node, or the scope of a browser's worker. */
interface Port {
  readonly postMessage: (reply: WorkReply) => void
  readonly on?: (event: 'message', receive: (request: WorkRequest) => void) => void
  onmessage?: ((event: { readonly data: WorkRequest }) => void) | null
}

const fetched = new Map<string, Promise<ExtractionModel>>()

const modelOf = async ({ options: { model = 'accurate' }, weights }: WorkRequest): Promise<ExtractOptions['model']> => {
  if (weights === undefined) return model
  const known = fetched.get(model) ?? fetchModel(model, new URL(weights))
  fetched.set(model, known)
  return known
}

const articleOf = async (request: WorkRequest): Promise<Article> => {
  const { item, options: given } = request
  const model = await modelOf(request)
  const options: ExtractOptions = { ...given, ...(model !== undefined && { model }) }
  return typeof item === 'string' ? extractArticle(item, options) : extractImported(item, options)
}

const reply = async (port: Port, request: WorkRequest): Promise<void> => {
  try {
    port.postMessage({ kind: 'article', number: request.number, article: await articleOf(request) })
  } catch (error) {
    port.postMessage(failureReply(request.number, error))
  }
}

const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads')
const port = (threads?.parentPort ?? globalThis) as unknown as Port
if (port.on) port.on('message', (request) => void reply(port, request))
else port.onmessage = ({ data }) => void reply(port, data)
