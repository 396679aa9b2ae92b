import type { Sentence, Span } from '@onrecord/article-data'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type RawToken, splitWords } from './split-words.ts'
import type { Tag, Token } from './token.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
const mostAtOnce = 20_000

const tagged = ({ start, end, text }: RawToken, tag: Tag): Token => ({
  start,
  end,
  text,
  lower: text.toLowerCase().replaceAll('’', "'"),
  tag,
})

/**
 * wink-nlp keeps no offsets, and cuts a word in another way once it has met it elsewhere, which would make the result hang
 * on the texts before. So it gets our words, a space between each two, and only its tags are taken: a word it cuts has
 * the tag of its first part.
 */
const tagPart = (raw: readonly RawToken[]): readonly Token[] => {
  const words = nlp.readDoc(raw.map(({ text }) => text).join(' ')).tokens()
  const values = words.out() as unknown as readonly string[]
  const tags = words.out(its.pos) as unknown as readonly Tag[]
  let at = 0
  return raw.map((token) => {
    const tag = tags[at] ?? 'X'
    for (let length = 0; length < token.text.length && at < values.length; at++) length += values[at]?.length ?? 0
    return tagged(token, tag)
  })
}

const namelike = /^\p{Lu}\p{Ll}/u
const mistaken: ReadonlySet<Tag> = new Set(['VERB', 'ADV', 'X', 'INTJ'])

/** A capital inside a sentence makes a name of what the tagger took for a verb or an adverb: "Mr. Welch", "said Skelly". */
const withNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const before = tokens[index - 1]
    if (!mistaken.has(token.tag) || !namelike.test(token.text) || before === undefined) return token
    const opens = /^[.!?:]$/.test(before.text) || (/^["“‘'`«„([—–-]$/.test(before.text) && before.end === token.start)
    return opens || /^[“‘]$/.test(before.text) ? token : { ...token, tag: 'PROPN' }
  })

/** Puts sentences of one block together, so that the tagger sees whole paragraphs but never more than 20,000 units. */
const parts = (sentences: readonly Sentence[]): readonly Span[] => {
  const spans: { start: number; end: number; blockId: string }[] = []
  for (const { blockId, span } of sentences) {
    const last = spans.at(-1)
    if (last && last.blockId === blockId && span.end - last.start <= mostAtOnce) last.end = span.end
    else spans.push({ ...span, blockId })
  }
  return spans
}

/** The words and marks of the sentences, in order, tagged. Every character that is not white space is in one of them. */
export const tagWords = (text: string, sentences: readonly Sentence[]): readonly Token[] =>
  parts(sentences).flatMap(({ start, end }) => withNames(tagPart(splitWords(text, start, end))))
