import type { Article } from '@onrecord/article-data'
import { type Format, formats } from './formats.ts'

/** The article in a format. */
export const exportResponse = (article: Article, format: Format): Response =>
  new Response(format.write(article), { headers: { 'Content-Type': format.contentType } })

/** One line that says what there is instead. */
export const refusal = (message: string, status = 404): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

export const noSuchStory = (): Response =>
  refusal('On Record has no story at this address. The stories are listed at /')

export const noSuchFormat = (): Response =>
  refusal(`On Record does not write this format. It writes: ${Object.keys(formats).join(', ')}`)
