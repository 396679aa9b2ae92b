import { prepareArticle } from '@onrecord/article-archive'
import { extractOne } from './extract-one.ts'
import type { ExtractReply, ExtractRequest } from './extract-request.ts'

/** The extraction of one text, prepared to be kept, so that who writes has less to do and less is sent from thread to thread. */
export const extractPrepared = async (request: ExtractRequest): Promise<ExtractReply> => {
  const reply = await extractOne(request)
  return reply.kind === 'article' ? { kind: 'article', article: prepareArticle(reply.article) } : reply
}
