import type { Article } from '@onrecord/article-data'
import { CommandError } from '../command-error.ts'
import { extractText } from '../input/extract-text.ts'
import type { ExtractReply, ExtractRequest } from './extract-request.ts'

/** The extraction of one text among many: whatever goes wrong is told in the reply, so that the others go on. */
export const extractOne = async ({ text, origin, options }: ExtractRequest): Promise<ExtractReply<Article>> => {
  try {
    return { kind: 'article', article: (await extractText(text, JSON.stringify(origin), options)).article }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    return {
      kind: 'failure',
      message: cause instanceof CommandError ? detail : `${JSON.stringify(origin)} cannot be extracted: ${detail}`,
    }
  }
}
