import type { Hop, Note, Sentence, Statement } from '@onrecord/article-data'
import { type Attribution, spanOf } from '../attribution/attribution.ts'
import type { Cast, Figurant } from '../entities/cast.ts'
import type { NamedMention } from '../entities/meet.ts'
import type { TokenRange } from '../tokens/token.ts'
import { citedIn, findLinks } from './find-chain.ts'
import { indexAt, Memory } from './memory.ts'
import { namesIn, resolvePhrase, type Scene } from './resolve-phrase.ts'
import { sourcePhrases } from './source-phrase.ts'

/** Whose an attribution is. */
export interface Resolved {
  readonly voiceIds: readonly string[]
  readonly anonymity: Statement['anonymity']
  readonly chain: readonly Hop[]
  readonly notes: readonly Note[]
}

const unknownVoice = (attribution: Attribution): Note => {
  const [span] = attribution.source
  return {
    rule: 'voice-unresolved',
    message: 'Expected a name or a description that the words of the source lead back to, found none.',
    ...(span ? { span } : {}),
  }
}

/** Enters every named mention in order, the first person or body of a sentence as the one who leads it. */
const nameMemory = (names: readonly NamedMention[], sentences: readonly Sentence[]): Memory => {
  const memory = new Memory()
  const spans = sentences.map(({ span }) => span)
  const led = new Set<string>()
  for (const { span, figurant } of names) {
    const sentence = indexAt(spans, span.start)
    const key = `${sentence} ${figurant.kind}`
    const leading = !led.has(key) && span.start - (spans[sentence]?.start ?? 0) < 60
    if (leading) led.add(key)
    memory.meet({ figurant, at: span.start, sentence, leading })
  }
  return memory
}

const anonymityOf = (attribution: Attribution, voices: readonly Figurant[]): Statement['anonymity'] => {
  if (attribution.source.length === 0 && voices.length > 0) return 'described'
  if (voices.some(({ named }) => named)) return 'named'
  return voices.length > 0 || attribution.source.length > 0 ? 'described' : 'anonymous'
}

/** "concerns persist in Seoul that …" names nobody but the place; the place stands in. */
const whereItStirs = (scene: Scene, { source, cue }: Attribution): readonly Figurant[] => {
  const words = source.length === 0 ? cue[0] : undefined
  const place = words && namesIn(scene, words).find(({ figurant }) => figurant.kind === 'place')
  return place ? [place.figurant] : []
}

const voicesIn = (scene: Scene, range: TokenRange): readonly Figurant[] => [
  ...new Set(sourcePhrases(scene.tokens, range).flatMap((phrase) => resolvePhrase(scene, phrase, range.end) ?? [])),
]

/**
 * Leads every attribution's source to the entities it stands for: names, surnames and acronyms to the full name, "he",
 * "she" and "the agency" to who was met before, descriptions to an entity of their own. The results are in the order
 * of `attributions`.
 */
export const resolveVoices = (
  text: string,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  names: readonly NamedMention[],
  cast: Cast,
): readonly Resolved[] => {
  const memory = nameMemory(names, sentences)
  const spans = sentences.map(({ span }) => span)
  const resolveOne = (attribution: Attribution): Resolved => {
    const { paragraph, tokens } = attribution
    const voiceRange = citedIn(attribution) ?? tokens.source
    const at = voiceRange ? spanOf(paragraph, voiceRange).start : (attribution.cue[0] ?? attribution.content[0])?.start
    const sentence = indexAt(spans, at ?? 0)
    const scene: Scene = { text, tokens: paragraph.tokens, cast, memory, names, sentence }
    const voices = voiceRange ? voicesIn(scene, voiceRange) : whereItStirs(scene, attribution)
    for (const figurant of voices) memory.meet({ figurant, at: at ?? 0, sentence, leading: true })
    const chain = findLinks(attribution).map(({ range, relation }): Hop => {
      const [figurant] = voicesIn(scene, range)
      return { relation, span: spanOf(paragraph, range), ...(figurant ? { entityId: figurant.id } : {}) }
    })
    const lost = voices.length === 0 && attribution.source.length > 0
    return {
      voiceIds: voices.map(({ id }) => id),
      anonymity: anonymityOf(attribution, voices),
      chain,
      notes: lost ? [unknownVoice(attribution)] : [],
    }
  }
  const start = ({ source, cue, content }: Attribution): number => (source[0] ?? cue[0] ?? content[0])?.start ?? 0
  const order = attributions
    .map((attribution, index) => ({ attribution, index }))
    .toSorted((one, two) => start(one.attribution) - start(two.attribution))
  const resolved: Resolved[] = []
  for (const { attribution, index } of order) resolved[index] = resolveOne(attribution)
  return resolved
}
