import type { Article } from '@onrecord/article-data'
import { closedPolicy, scriptFreePolicy } from '../headers/content-security-policy.ts'
import { styleHashes } from '../headers/style-hashes.ts'
import { type Format, formats } from './formats.ts'

const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': closedPolicy }

/** The article in a format, with the strictest policy that it can be read under. */
export const exportResponse = (article: Article, format: Format): Response => {
  const body = format.write(article)
  const policy = format === formats.html ? scriptFreePolicy(styleHashes(body)) : closedPolicy
  return new Response(body, {
    headers: { 'Content-Type': format.contentType, 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' },
  })
}

/** One line that says what there is instead. */
export const refusal = (message: string): Response => new Response(`${message}\n`, { status: 404, headers: plain })

export const noSuchStory = (): Response =>
  refusal('On Record has no story at this address. The stories are listed at /')

export const noSuchFormat = (): Response =>
  refusal(`On Record does not write this format. It writes: ${Object.keys(formats).join(', ')}`)
