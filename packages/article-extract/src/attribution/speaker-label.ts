import type { Candidate } from './candidate.ts'
import { contentUpTo } from './content-end.ts'
import type { Paragraph } from './paragraph.ts'
import { patternRate } from './pattern-rates.ts'

const longest = 6

/** "MOON: We never saw it." as transcripts and headlines print it: the name, the colon, and all that follows. */
export const findSpeakerLabel = (paragraph: Paragraph): readonly Candidate[] => {
  const { tokens, quotationOf } = paragraph
  const colon = tokens.slice(0, longest + 1).findIndex(({ text }) => text === ':')
  if (colon < 1 || tokens[colon]?.start !== tokens[colon - 1]?.end) return []
  const label = tokens.slice(0, colon)
  const isName =
    label.every(({ text, tag }) => /^\p{Lu}/u.test(text) || tag === 'PUNCT') && label.some(({ tag }) => tag === 'PROPN')
  const content = isName && quotationOf[0] === -1 ? contentUpTo(paragraph, colon + 1, tokens.length) : undefined
  if (content === undefined) return []
  const lemma = 'label'
  return [
    {
      pattern: 'speakerLabel',
      lemma,
      word: lemma,
      source: { first: 0, end: colon },
      cue: [{ first: colon, end: colon + 1 }],
      content: [content],
      score: patternRate('speakerLabel', lemma),
    },
  ]
}
