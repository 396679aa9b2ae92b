import { lowerBound } from '@onrecord/article-data'
import type { Mention } from '../mentions/mention.ts'
import type { Anaphor, Reading } from '../reading.ts'

const longestContent = 400

/** The index of the first mention whose head is not before a token. Mentions are in the order of their heads. */
const firstMentionFrom = (mentions: readonly Mention[], token: number): number =>
  lowerBound(mentions, ({ head }) => head < token)

/**
 * The ids of the entities named in the words that the anaphor is the source of, and the keys of plural nouns in them.
 */
export const namedInContent = ({ mentions, speech }: Reading, { sourceOf }: Anaphor): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { first, end } of speech.speeches[sourceOf]?.content ?? []) {
    const from = firstMentionFrom(mentions, first)
    for (let at = from; at < Math.min(mentions.length, from + longestContent); at++) {
      const mention = mentions[at]
      if (mention === undefined || mention.head >= end) break
      if (mention.form === 'name') found.add(mention.entityId)
      else if (mention.form === 'nominal' && mention.sense.plural) found.add(mention.key)
    }
  }
  return found
}
