import type { TokenRange } from '../tokens/token.ts'
import { cueLemmaAt } from './cue-lemma-at.ts'
import type { CueSite } from './cue-site.ts'
import { sourceBefore } from './find-source.ts'
import { openFloor } from './open-floor.ts'
import type { Paragraph } from './paragraph.ts'
import { followsCarrier, invertedSource, sharedSource } from './site-source.ts'
import { verbGroup, verbVoice } from './verb-group.ts'

const siteAt = (
  paragraph: Paragraph,
  verb: number,
  lemma: string,
  earlier: CueSite | undefined,
  { first: floor, end: ceiling }: TokenRange,
): CueSite => {
  const { tokens, quotationOf } = paragraph
  const wall = openFloor(quotationOf, verb, floor)
  const plain = verbGroup(tokens, verb, wall)
  const group = lemma === 'put' ? { ...plain, end: verb + 2 } : plain
  const base = { lemma, verb, group, voice: verbVoice(tokens, verb, group) }
  const after = invertedSource(paragraph, verb, group, ceiling)
  if (after) return { ...base, source: after, inverted: true, shared: false }
  const before =
    base.voice === 'participle' && !followsCarrier(tokens, group.first)
      ? undefined
      : sourceBefore(tokens, group.first, wall)
  if (before) return { ...base, source: before, inverted: false, shared: false }
  const joined = tokens[group.first - 1]?.tag === 'CCONJ' ? earlier?.source : undefined
  const shared = joined ?? sharedSource(paragraph, group.first, floor)
  return shared
    ? { ...base, source: shared, inverted: false, shared: true }
    : { ...base, inverted: false, shared: false }
}

/** Whether the site has a source of its own and "that", a colon or a quotation right behind it. */
const opensSpeech = ({ tokens, quotationOf }: Paragraph, { source, shared, group }: CueSite): boolean =>
  source !== undefined &&
  !shared &&
  (/^(?:that|:)$/.test(tokens[group.end]?.lower ?? '') || (quotationOf[group.end] ?? -1) !== -1)

/** Every verb of the paragraph that may tie words to a voice, outside quotations, in order, with its source when found. */
export const findCueSites = (paragraph: Paragraph): readonly CueSite[] =>
  paragraph.sentences.flatMap((sentence) => {
    const sites: CueSite[] = []
    for (let index = sentence.first; index < sentence.end; index++) {
      if (paragraph.quotationOf[index] !== -1) continue
      const lemma = cueLemmaAt(paragraph, index, sentence.first)
      if (lemma !== undefined)
        sites.push(
          siteAt(
            paragraph,
            index,
            lemma,
            sites.findLast((site) => opensSpeech(paragraph, site)),
            sentence,
          ),
        )
    }
    return sites
  })
