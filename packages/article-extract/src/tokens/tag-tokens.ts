import type { Sentence } from '@onrecord/article-data'
import { smallNumberOf } from '../figures/number-words.ts'
import type { PennWords } from './penn-words.ts'
import { type RawToken, splitWords } from './split-words.ts'
import type { Tag, Token } from './token.ts'
import { universalTag } from './universal-tag.ts'

const lowered = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const seenBehind = 3

/** Tags of words by where they stand; asked for in text order. */
const tagReader = (words: readonly PennWords[]): ((token: RawToken) => Tag) => {
  const places = words.flatMap(({ spans, tags }) => spans.map(({ start, end }, at) => ({ start, end, at, tags })))
  let place = 0
  return ({ start, end, text }) => {
    while (place < places.length - 1 && (places[place]?.end ?? 0) <= start) place++
    const found = places[place]
    if (found === undefined) return 'X'
    // What stands between the hyphens of "government-released" is no verb, whatever the whole is.
    const isPart = end - start < found.end - found.start
    if (isPart && /^\p{N}/u.test(text)) return 'NUM'
    const tag = found.tags[found.at] ?? ''
    if (isPart && end < found.end && /^[VJ]/u.test(tag)) return /^\p{L}/u.test(text) ? 'NOUN' : 'PUNCT'
    return universalTag(tag, lowered(text), found.tags.slice(found.at + 1, found.at + 1 + seenBehind))
  }
}

const namelike = /^\p{Lu}\p{Ll}/u
const acronym = /^\p{Lu}{2,}$/u
const mistaken: ReadonlySet<Tag> = new Set(['VERB', 'ADV', 'X', 'INTJ'])

/**
 * A capital inside a sentence makes a name of what the tagger took for a verb or an adverb: "Mr. Welch", "said Skelly"; and
 * capitals alone of what it took for a noun: "the AP". Number words are numbers wherever they stand.
 */
const putRight = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const before = tokens[index - 1]
    if (mistaken.has(token.tag) && smallNumberOf(token.lower) !== undefined) return { ...token, tag: 'NUM' }
    if (token.tag === 'NOUN' && acronym.test(token.text)) return { ...token, tag: 'PROPN' }
    if (!mistaken.has(token.tag) || !namelike.test(token.text) || before === undefined) return token
    const opens = /^[.!?:]$/.test(before.text) || (/^["“‘'`«„([—–-]$/.test(before.text) && before.end === token.start)
    return opens || /^[“‘]$/.test(before.text) ? token : { ...token, tag: 'PROPN' }
  })

/**
 * The words and marks of the sentences, in order, tagged; hyphens are marks of their own. Every character that is not
 * white space is in one of them. `words` are the same text's, block by block.
 */
export const tagTokens = (
  text: string,
  sentences: readonly Sentence[],
  words: readonly PennWords[],
): readonly Token[] => {
  const tagOf = tagReader(words)
  return putRight(
    sentences.flatMap(({ span }) =>
      splitWords(text, span.start, span.end).map((token) => ({
        ...token,
        lower: lowered(token.text),
        tag: tagOf(token),
      })),
    ),
  )
}
