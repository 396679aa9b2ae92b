import type { Hop, Note, Statement } from '@onrecord/article-data'
import type { Attribution } from '../attribution/attribution.ts'
import { type Doc, spanOf, type TokenRange } from '../doc/doc.ts'
import type { Cast, Figurant } from '../entities/cast.ts'
import type { NamedMention } from '../entities/meet.ts'
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

const unknownVoice = (doc: Doc, { source }: Attribution): Note => {
  return {
    rule: 'voice-unresolved',
    message: 'Expected a name or a description that the words of the source lead back to, found none.',
    ...(source ? { span: spanOf(doc, source) } : {}),
  }
}

/** Enters every named mention in order, the first person or body of a sentence as the one who leads it. */
const nameMemory = (names: readonly NamedMention[], sentences: Doc['sentences']): Memory => {
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
  if (!attribution.source && voices.length > 0) return 'described'
  if (voices.some(({ named }) => named)) return 'named'
  return voices.length > 0 || attribution.source ? 'described' : 'anonymous'
}

/** "concerns persist in Seoul that …" names nobody but the place; the place stands in. */
const whereItStirs = (scene: Scene, { source, cue }: Attribution): readonly Figurant[] => {
  const words = source ? undefined : cue
  const place = words && namesIn(scene, spanOf(scene, words)).find(({ figurant }) => figurant.kind === 'place')
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
  doc: Doc,
  attributions: readonly Attribution[],
  names: readonly NamedMention[],
  cast: Cast,
): readonly Resolved[] => {
  const { text, tokens, sentenceOf } = doc
  const memory = nameMemory(names, doc.sentences)
  const bySource = new Map<number, Resolved>()
  /** Whose a statement is that has no words for its source: the contract is that of `Speaker`. */
  const resolveSpeaker = (attribution: Attribution): Resolved | undefined => {
    const { speaker } = attribution
    if (!speaker) return undefined
    const known = speaker.kind === 'words' ? bySource.get(speaker.range.first) : undefined
    if (known) return { ...known, chain: [], notes: [] }
    if (speaker.kind === 'words') {
      const { speaker: _named, ...rest } = attribution
      return resolveOne({ ...rest, source: speaker.range, cue: undefined, verb: undefined })
    }
    const figurant = cast.named(speaker.name) ?? cast.add('person', speaker.name, true)
    return { voiceIds: [figurant.id], anonymity: 'named', chain: [], notes: [] }
  }
  const resolveOne = (attribution: Attribution): Resolved => {
    const spoken = resolveSpeaker(attribution)
    if (spoken) return spoken
    const voiceRange = citedIn(doc, attribution) ?? attribution.source
    const from = (voiceRange ?? attribution.cue ?? attribution.content[0])?.first ?? 0
    const [at, sentence] = [tokens[from]?.start ?? 0, sentenceOf[from] ?? 0]
    const scene: Scene = { text, tokens, cast, memory, names, sentence }
    const voices = voiceRange ? voicesIn(scene, voiceRange) : whereItStirs(scene, attribution)
    for (const figurant of voices) memory.meet({ figurant, at, sentence, leading: true })
    const chain = findLinks(doc, attribution).map(({ range, relation }): Hop => {
      const [figurant] = voicesIn(scene, range)
      return { relation, span: spanOf(doc, range), ...(figurant ? { entityId: figurant.id } : {}) }
    })
    const lost = voices.length === 0 && attribution.source !== undefined
    return {
      voiceIds: voices.map(({ id }) => id),
      anonymity: anonymityOf(attribution, voices),
      chain,
      notes: lost ? [unknownVoice(doc, attribution)] : [],
    }
  }
  const start = ({ source, cue, content }: Attribution): number => (source ?? cue ?? content[0])?.first ?? 0
  const order = attributions
    .map((attribution, index) => ({ attribution, index }))
    .toSorted((one, two) => start(one.attribution) - start(two.attribution))
  const resolved: Resolved[] = []
  for (const { attribution, index } of order) {
    const voice = resolveOne(attribution)
    resolved[index] = voice
    if (attribution.source) bySource.set(attribution.source.first, voice)
  }
  return resolved
}
