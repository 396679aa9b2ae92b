import type { Dateline } from '@onrecord/article-data'
import type { DatelineWords } from '../blocks/dateline.ts'
import type { NamedMention } from '../entities/meet.ts'

/** The dateline with the first place that its words name. */
export const placeDateline = (
  words: DatelineWords | undefined,
  names: readonly NamedMention[],
): Dateline | undefined => {
  if (words === undefined) return undefined
  const place = names.find(({ span, figurant }) => figurant.kind === 'place' && span.start < words.span.end)
  return { span: words.span, ...(place ? { placeId: place.figurant.id } : {}) }
}
