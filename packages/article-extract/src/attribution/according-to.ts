import type { TokenRange } from '../tokens/token.ts'
import type { Candidate } from './candidate.ts'
import { contentUpTo, sentenceAt } from './content-end.ts'
import { sourceAfter } from './find-source.ts'
import type { Paragraph } from './paragraph.ts'
import { patternRate } from './pattern-rates.ts'

/** "according to" at `index`, or "in the words of", "in the view of". Gives the index behind it. */
const phraseEnd = ({ tokens }: Paragraph, index: number): number | undefined => {
  const [one, two] = [tokens[index]?.lower, tokens[index + 1]?.lower]
  if (one === 'according' && two === 'to') return index + 2
  return undefined
}

const sourceOf = (paragraph: Paragraph, from: number, sentence: TokenRange, opens: boolean): TokenRange | undefined => {
  const { tokens } = paragraph
  if (!opens) {
    const whole = sourceAfter(tokens, from, sentence.end)
    const rest = contentUpTo(paragraph, from, sentence.end)
    const tail = rest && tokens[rest.end]
    return whole && rest && tail !== undefined && noComma(paragraph, from, rest.end) ? rest : whole
  }
  const comma = tokens.slice(from, sentence.end).findIndex(({ text }) => text === ',')
  return comma > 0 ? { first: from, end: from + comma } : sourceAfter(tokens, from, sentence.end)
}

const noComma = ({ tokens }: Paragraph, first: number, end: number): boolean =>
  !tokens.slice(first, end).some(({ text, lower }) => /^[,;:—–“”"]$/.test(text) || lower === 'and')

/** What somebody is the source of by "according to": the rest of the sentence, before it, behind it, or on both sides. */
export const findAccordingTo = (paragraph: Paragraph): readonly Candidate[] => {
  const found: Candidate[] = []
  for (const sentence of paragraph.sentences) {
    for (let index = sentence.first; index < sentence.end; index++) {
      const end = paragraph.quotationOf[index] === -1 ? phraseEnd(paragraph, index) : undefined
      if (end === undefined) continue
      const opens = index === sentence.first
      const source = sourceOf(paragraph, end, sentence, opens)
      const content = source ? contentAround(paragraph, index, source, sentence) : []
      if (source === undefined || content.length === 0) continue
      const lemma = 'according'
      found.push({
        pattern: 'accordingTo',
        lemma,
        word: lemma,
        source,
        cue: [{ first: index, end }],
        content,
        score: patternRate('accordingTo', lemma),
      })
    }
  }
  return found
}

const contentAround = (
  paragraph: Paragraph,
  index: number,
  source: TokenRange,
  sentence: TokenRange,
): readonly TokenRange[] => {
  const { tokens } = paragraph
  const first = sentenceAt(paragraph, sentence.first)?.first ?? sentence.first
  const before = index > first ? contentUpTo(paragraph, first, index) : undefined
  const comma = tokens[source.end]?.text === ','
  const behind =
    comma && (before === undefined || tokens[index - 1]?.text === ',')
      ? contentUpTo(paragraph, source.end + 1, sentence.end)
      : undefined
  const aside =
    behind &&
    before &&
    /^(?:who|which|and|but|while|with|as|after|though|although|when|where)$|ing$/.test(
      tokens[behind.first]?.lower ?? '',
    )
  return [...(before ? [before] : []), ...(behind && !aside ? [behind] : [])]
}
