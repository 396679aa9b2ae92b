import { type Doc, type Quotation, sentenceAt, type TokenRange } from '../../doc/doc.ts'
import { type Attribution, attributionsByBlock } from '../attribution.ts'
import { hasFiniteVerb, isSpeakerPhrase, rangesOverlap, tensedTags } from '../grammar/clauses.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { inTextOrder, type Refinement } from '../refinement.ts'
import { beforeAside } from '../sources/missing-sources.ts'

/** The confidence of a quotation after a colon that the model missed. */
const confidence = 0.7
/** After an aside the tagger often reads the past tense as a participle. */
const afterAside = /^VB[DNPZ]$/
/** Titles of works are shorter: 'She sang her hit: "Old Walls"'. */
const leastWords = 4

/** The subject at the start of the sentence, before its verb or before an aside: "Marten, who led the inquiry, paid". */
const subjectIn = (doc: Doc, first: number, colon: number): TokenRange | undefined => {
  const phrase = phraseFrom(doc.tokens, first, colon)
  if (!phrase || !isSpeakerPhrase(doc, phrase)) return undefined
  if (tensedTags.has(doc.tokens[phrase.end]?.penn ?? '')) return phrase
  if (doc.tokens[phrase.end]?.text !== ',') return undefined
  for (let comma = colon - 2; comma > phrase.end; comma--) {
    if (doc.tokens[comma]?.text !== ',' || !afterAside.test(doc.tokens[comma + 1]?.penn ?? '')) continue
    return beforeAside(doc, comma, first)
  }
  return undefined
}

const words =
  /^(?:message|verdict|advice|warning|answer|reply|response|explanation|conclusion|motto|plea|reaction|prediction|mantra|assessment|words|view)$/
const reading = /^(?:reads?|says?|said|ran|runs)$/

/** The owner of words before a colon, "Her message to the council:", or a text that has them, "A note on the door read:". */
const ownerOrText = (doc: Doc, first: number, colon: number): TokenRange | undefined => {
  const { tokens } = doc
  if (reading.test(tokens[colon - 1]?.lower ?? '')) {
    const text = phraseFrom(tokens, first, colon - 1)
    return text && isSpeakerPhrase(doc, text) ? text : undefined
  }
  if (hasFiniteVerb(doc, { first, end: colon })) return undefined
  const isPronoun = tokens[first]?.penn === 'PRP$'
  let mark = first
  while (!isPronoun && mark < colon && tokens[mark]?.penn !== 'POS') mark++
  const owner = { first, end: isPronoun ? first + 1 : mark }
  const isOwned = mark < colon && words.test(tokens[mark + 1]?.lower ?? '')
  return isOwned && (isPronoun || isSpeakerPhrase(doc, owner)) ? owner : undefined
}

const quotedAfterColon = (doc: Doc, { first, end }: Quotation): Attribution | undefined => {
  const colon = first - 1
  const sentence = sentenceAt(doc, colon)
  if (
    doc.tokens[colon]?.text !== ':' ||
    !sentence ||
    doc.blockOf[colon] !== doc.blockOf[first] ||
    end - first < leastWords + 2
  )
    return undefined
  const said = { first, end }
  const source =
    (hasFiniteVerb(doc, said) ? subjectIn(doc, sentence.first, colon) : undefined) ??
    ownerOrText(doc, sentence.first, colon)
  if (!source) return undefined
  const cue = { first: colon, end: first }
  return { block: sentence.block, source, cue, content: [said], verb: colon, lemma: ':', confidence }
}

/** Finds quotations after a colon, which the subject of their sentence says or owns: 'Marten paid tribute to her: "She …"' */
export const findQuotationsAfterColons: Refinement = {
  name: 'quotation-after-colon',
  run: (doc, attributions) => {
    const found = doc.quotations.flatMap((quotation) => quotedAfterColon(doc, quotation) ?? [])
    if (found.length === 0) return attributions
    const byBlock = attributionsByBlock(attributions)
    const isFree = ({ block, content: [said] }: Attribution): boolean =>
      !byBlock
        .get(block)
        ?.some(({ source, content }) => [source, ...content].some((part) => part && said && rangesOverlap(part, said)))
    const missed = found.filter(isFree)
    return missed.length === 0 ? attributions : inTextOrder([...attributions, ...missed])
  },
}
