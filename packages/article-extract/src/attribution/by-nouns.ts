import type { TokenRange } from '../tokens/token.ts'
import { singular, workNouns } from '../voices/voice-nouns.ts'
import { type Attribution, spanOf } from './attribution.ts'
import { cueLemma } from './cue-forms.ts'
import { phraseStart } from './noun-phrase.ts'
import { type Paragraph, sentenceAt } from './paragraph.ts'

const telling =
  /^(?:showing|indicating|suggesting|revealing|confirming|stating|saying|claiming|alleging|arguing|warning)$/

/** "a video indicating" right before the content: the work that says it, and how. */
const workBefore = (
  { paragraph }: Attribution,
  { first }: TokenRange,
): { work: TokenRange; cue: TokenRange } | undefined => {
  const { tokens } = paragraph
  const isTold = telling.test(tokens[first - 1]?.lower ?? '') && workNouns.has(singular(tokens[first - 2]?.lower ?? ''))
  const start = isTold ? phraseStart(tokens, first - 2, sentenceAt(paragraph, first)?.first ?? 0) : undefined
  return start === undefined
    ? undefined
    : { work: { first: start, end: first - 1 }, cue: { first: first - 1, end: first } }
}

/** "She suggested a way out, with a video indicating that …": what the video says is not what she says. */
export const splitWorks = (attribution: Attribution): readonly Attribution[] => {
  const { paragraph, tokens } = attribution
  const works = tokens.content.flatMap((content, index): Attribution[] => {
    const found = workBefore(attribution, content)
    if (!found || tokens.source?.end === found.work.end) return []
    const verb = found.cue.first
    const word = paragraph.tokens[verb]?.lower ?? ''
    return [
      {
        ...attribution,
        source: [spanOf(paragraph, found.work)],
        cue: [spanOf(paragraph, found.cue)],
        content: attribution.content.slice(index, index + 1),
        tokens: { source: found.work, cue: [found.cue], content: [content], verb },
        lemma: cueLemma(word) ?? word,
      },
    ]
  })
  if (works.length === 0) return [attribution]
  const isTheirs = (content: TokenRange) => works.some((work) => work.tokens.content.includes(content))
  const left = attribution.content.filter((_, index) => !isTheirs(tokens.content[index] ?? { first: 0, end: 0 }))
  const own = {
    ...attribution,
    content: left,
    tokens: { ...tokens, content: tokens.content.filter((one) => !isTheirs(one)) },
  }
  return left.length > 0 ? [own, ...works] : works
}

const feelings = /^(?:concern|fear|worry|hope|doubt|suspicion|alarm|unease|anxiety|anger)$/
const stirs =
  /^(?:persists?|remains?|remained|lingers?|lingered|grows?|grew|growing|mounts?|mounted|mounting|spreads?|rises?|rose|rising|abounds?)$/

/** How sure a feeling's owner is: the corpus marks it seldom. */
const inPlaces = 0.6

const stirringAt = (paragraph: Paragraph, at: number): Attribution | undefined => {
  const { tokens } = paragraph
  const sentence = sentenceAt(paragraph, at)
  if (!sentence || !feelings.test(singular(tokens[at]?.lower ?? ''))) return undefined
  const verb = tokens.slice(at + 1, at + 3).findIndex(({ lower }) => stirs.test(lower)) + at + 1
  const that = tokens.slice(verb + 3, verb + 6).findIndex(({ lower }) => lower === 'that') + verb + 3
  if (verb <= at || that < verb + 3 || tokens[verb + 1]?.lower !== 'in') return undefined
  if (!tokens.slice(verb + 2, that).every(({ text }) => /^\p{Lu}/u.test(text))) return undefined
  const first = phraseStart(tokens, at, sentence.first) ?? at
  const cue = { first, end: that }
  const content = { first: that, end: tokens[sentence.end - 1]?.tag === 'PUNCT' ? sentence.end - 1 : sentence.end }
  return {
    paragraph,
    source: [],
    cue: [spanOf(paragraph, cue)],
    content: [spanOf(paragraph, content)],
    tokens: { source: undefined, cue: [cue], content: [content], verb },
    lemma: cueLemma(tokens[at]?.lower ?? '') ?? '',
    confidence: inPlaces,
  }
}

/**
 * "Concerns persist in Seoul that …": nobody is named but the place, and no verb of speech is there. What follows runs to
 * the end of the sentence, so that a sentence holds one at most.
 */
export const findStirring = (paragraph: Paragraph): readonly Attribution[] =>
  paragraph.sentences.flatMap(({ first, end }) => {
    for (let index = first; index < end; index++) {
      const stirring = stirringAt(paragraph, index)
      if (stirring) return stirring
    }
    return []
  })
