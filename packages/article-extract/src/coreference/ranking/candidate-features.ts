import type { Mention } from '../mentions/mention.ts'
import type { Anaphor, Reading } from '../reading.ts'
import type { Candidate } from './candidates.ts'

/**
 * The ranker's features of an anaphor and a candidate, in this order. For "nobody", only the anaphor's features are
 * set.
 */
export const featureNames = [
  'anaphor form',
  'anaphor role',
  'is a source',
  'in a quotation',
  'quotation comes first',
  'place in sentence',
  'candidates',
  'determiner',
  'anaphor kind',
  'modifiers',
  'in words attributed',
  'plural',
  'best match',
  'nearest candidate',
  'is nobody',
  'sentences back',
  'blocks back',
  'tokens back',
  'recency',
  'recency as subject',
  'mentions',
  'share of mentions',
  'mentions nearby',
  'prominence',
  'last role',
  'last form',
  'last in quotation',
  'in the same sentence',
  'led its sentence',
  'spoke how recently',
  'speeches',
  'speaks the words around',
  'same role',
  'candidate kind',
  'has a name',
  'gender is known',
  'named in the quotation',
  'named in the words',
  'named later',
  'asked',
  'same pronoun back',
  'in the same block',
  'name back',
  'description match',
  'modifiers shared',
  'modifiers foreign',
  'others with this match',
  'is described',
  'in a heading',
  'same noun back',
  'several',
  'first candidate',
  'subject of this sentence',
  'verb of speech',
  'spoken of as subject nearby',
  'others that match better',
  'led this block',
  'spoke in this block',
  'subject of the sentence before',
] as const

/** The name of a feature. */
type FeatureName = (typeof featureNames)[number]

const far = 30
const roles = ['subject', 'object', 'oblique', 'possessive', 'other']
const forms = ['name', 'nominal', 'pronoun']
const kinds = ['person', 'organization', 'group', 'place', 'work', 'thing']
const determiners = ['the', 'this', 'possessive', 'indefinite', 'bare']
const pronounOrder = ['he', 'she', 'they', 'it', 'who', 'i', 'we']
const asks = new Set('ask asks asked wondered wonders questioned'.split(' '))

/** The candidates that pass all constraints, with the data for comparing them. */
export interface Field {
  readonly reading: Reading
  readonly anaphor: Anaphor
  readonly candidates: readonly Candidate[]
  /** For each candidate, its last mention as a subject, or -1. */
  readonly lastSubjects: readonly number[]
  /**
   * The people, and the plural nouns, named in the words that the anaphor is the source of. It rarely refers to them.
   */
  readonly inWords: ReadonlySet<string>
}

const nearby = 3
const looked = 24
/** Prepares the comparison of the candidates. */
export const fieldOf = (
  reading: Reading,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  inWords: ReadonlySet<string>,
): Field => ({
  reading,
  anaphor,
  candidates,
  lastSubjects: candidates.map(({ entity, last }) => {
    const own = entity.mentions
    for (let at = own.length - 1; at >= Math.max(0, own.length - looked); at--) {
      const index = own[at] ?? -1
      if (index <= last && reading.mentions[index]?.role === 'subject') return index
    }
    return -1
  }),
  inWords,
})

/** The place of each feature in a candidate's numbers. */
const place = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>

/** Writes the features of the anaphor. */
const writeAnaphor = (out: Float32Array, { reading, anaphor, candidates }: Field): void => {
  const { mention } = anaphor
  const { doc, speech } = reading
  const nearest = candidates.reduce((least, { last }) => Math.min(least, sentencesBack(reading, anaphor, last)), far)
  out[place['anaphor form']] = mention.form === 'pronoun' ? pronounOrder.indexOf(mention.pronoun) : 7
  out[place['anaphor role']] = roles.indexOf(mention.role)
  out[place['is a source']] = anaphor.sourceOf >= 0 ? 1 : 0
  out[place['in a quotation']] = mention.quotation >= 0 ? 1 : 0
  out[place['quotation comes first']] = anaphor.anchor < mention.first ? 1 : 0
  out[place['place in sentence']] = Math.min(far, mention.first - (doc.sentences[mention.sentence]?.first ?? 0))
  out[place.candidates] = Math.min(far, candidates.length)
  out[place.determiner] = mention.form === 'nominal' ? determiners.indexOf(mention.determiner) : -1
  out[place['anaphor kind']] = mention.form === 'nominal' ? kinds.indexOf(mention.sense.kind) : -1
  out[place.modifiers] = mention.form === 'nominal' ? mention.modifiers.length + mention.complement.length : -1
  out[place['in words attributed']] = (speech.contentOf[mention.head] ?? -1) >= 0 ? 1 : 0
  out[place.plural] = mention.form === 'nominal' && mention.sense.plural ? 1 : 0
  out[place['best match']] = candidates.reduce((most, { match }) => Math.max(most, match.level), 0)
  out[place['nearest candidate']] = nearest
}

const sentencesBack = ({ doc, mentions }: Reading, { anchor }: Anaphor, last: number): number => {
  const there = mentions[last]
  return there ? Math.min(far, Math.max(0, (doc.sentenceOf[anchor] ?? 0) - there.sentence)) : far
}

const rankAmong = (values: readonly number[], value: number): number => {
  let above = 0
  for (const other of values) if (other > value) above++
  return Math.min(9, above)
}

/** For each of the last speakers, by entity, the number of others who spoke after them. */
const speakerRanks = ({ discourse: { speakers } }: Reading): ReadonlyMap<number, number> => {
  const ranks = new Map<number, number>()
  for (let at = speakers.length - 1; at >= Math.max(0, speakers.length - looked); at--) {
    const speaker = speakers[at] ?? -1
    if (!ranks.has(speaker)) ranks.set(speaker, ranks.size)
  }
  return ranks
}

/** The number of candidates whose description matches at least as well as `level`. */
const countMatches = (candidates: readonly Candidate[], level: number): number => {
  let count = 0
  for (const { match } of candidates) if (match.level >= level) count++
  return count
}

/** The entity's mentions in the last few sentences before the anaphor, latest first. */
const recentMentions = (reading: Reading, anaphor: Anaphor, { entity, last }: Candidate): readonly Mention[] => {
  const found: Mention[] = []
  for (let at = entity.mentions.length - 1; at >= Math.max(0, entity.mentions.length - looked); at--) {
    const index = entity.mentions[at] ?? -1
    const mention = reading.mentions[index]
    if (index > last || mention === undefined) continue
    if (sentencesBack(reading, anaphor, index) > nearby) break
    found.push(mention)
  }
  return found
}

const lastOf = (reading: Reading, { mentions }: Candidate['entity'], test: (mention: Mention) => boolean): number => {
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - looked); at--) {
    const mention = reading.mentions[mentions[at] ?? -1]
    if (mention && test(mention)) return mentions[at] ?? -1
  }
  return -1
}

/**
 * The numbers that candidates are ranked by: their last mentions, how many mentions they have, and how recently each
 * entity spoke.
 */
interface Numbers {
  readonly lasts: readonly number[]
  readonly counts: readonly number[]
  readonly speakers: ReadonlyMap<number, number>
}

/** Writes the features of a candidate by its index. */
const writeCandidate = (out: Float32Array, field: Field, { lasts, counts, speakers }: Numbers, index: number): void => {
  const { reading, anaphor, candidates, lastSubjects } = field
  const { doc, mentions, speech } = reading
  const { mention } = anaphor
  const candidate = candidates[index]
  if (candidate === undefined) return
  const { entity, last, later, match } = candidate
  const there = mentions[last]
  const recent = recentMentions(reading, anaphor, candidate)
  const inside = speech.contentOf[mention.head] ?? -1
  const around = inside >= 0 ? (reading.speakerOf[inside] ?? -1) : -1
  const aroundMention = mentions[around]
  const inWords = entity.record
    ? field.inWords.has(entity.record.id)
    : entity.plural && entity.known.some(({ key }) => field.inWords.has(key))
  const sentence = doc.sentences[there?.sentence ?? -1]
  const verb = there?.role === 'subject' ? (doc.tokens[there.verb]?.lower ?? '') : ''
  const samePronoun = mention.form === 'pronoun' ? (entity.lastByPronoun.get(mention.pronoun) ?? -1) : -1
  out[place['is nobody']] = 0
  out[place['sentences back']] = there ? sentencesBack(reading, anaphor, last) : -1
  out[place['blocks back']] = there ? Math.min(20, Math.max(0, (doc.blockOf[anaphor.anchor] ?? 0) - there.block)) : -1
  out[place['tokens back']] = there ? Math.log2(1 + Math.max(0, anaphor.anchor - there.head)) : -1
  out[place.recency] = rankAmong(lasts, last)
  out[place['recency as subject']] = lastSubjects[index] === -1 ? 9 : rankAmong(lastSubjects, lastSubjects[index] ?? -1)
  out[place.mentions] = Math.log2(1 + entity.mentions.length)
  out[place['share of mentions']] = entity.mentions.length / Math.max(1, anaphor.index)
  out[place['mentions nearby']] = recent.length
  out[place.prominence] = rankAmong(counts, entity.mentions.length)
  out[place['last role']] = there ? roles.indexOf(there.role) : -1
  out[place['last form']] = there ? forms.indexOf(there.form) : -1
  out[place['last in quotation']] = there && there.quotation >= 0 ? (there.quotation === mention.quotation ? 2 : 1) : 0
  out[place['in the same sentence']] = there?.sentence === mention.sentence ? 1 : 0
  out[place['led its sentence']] =
    there && sentence && there.first - sentence.first < 3 && there.role === 'subject' ? 1 : 0
  out[place['spoke how recently']] = speakers.get(entity.index) ?? 9
  out[place.speeches] = Math.min(9, entity.speeches.length)
  out[place['speaks the words around']] =
    around >= 0 &&
    (reading.entityOf[around] === entity.index ||
      (aroundMention?.form === 'name' && aroundMention.entityId === entity.record?.id))
      ? 1
      : 0
  out[place['same role']] = there?.role === mention.role ? 1 : 0
  out[place['candidate kind']] = kinds.indexOf(entity.kind)
  out[place['has a name']] = entity.record?.named === true ? 1 : 0
  out[place['gender is known']] = anaphor.ignoresGender || entity.gender === undefined ? 0 : 1
  out[place['named in the quotation']] = inWords && speech.isDirect[anaphor.sourceOf] === true ? 1 : 0
  out[place['named in the words']] = inWords && speech.isDirect[anaphor.sourceOf] !== true ? 1 : 0
  out[place['named later']] = later >= 0 ? 1 : 0
  out[place.asked] = asks.has(verb) ? 1 : 0
  out[place['same pronoun back']] =
    samePronoun >= 0 && !anaphor.ignoresGender ? sentencesBack(reading, anaphor, samePronoun) : far
  out[place['in the same block']] = there?.block === mention.block ? 1 : 0
  out[place['name back']] = sentencesBack(
    reading,
    anaphor,
    lastOf(reading, entity, ({ form }) => form === 'name'),
  )
  out[place['description match']] = match.level
  out[place['modifiers shared']] = match.shared
  out[place['modifiers foreign']] = match.foreign
  out[place['others with this match']] = countMatches(candidates, match.level) - 1
  out[place['others that match better']] = countMatches(candidates, match.level + 1)
  out[place['is described']] = entity.known.length > 0 ? 1 : 0
  const role = doc.blocks[mentions[entity.mentions[0] ?? -1]?.block ?? -1]?.role
  out[place['in a heading']] = role === 'heading' ? 1 : 0
  out[place['same noun back']] =
    mention.form === 'nominal'
      ? sentencesBack(
          reading,
          anaphor,
          lastOf(reading, entity, (one) => one.form === 'nominal' && one.key === mention.key),
        )
      : far
  out[place.several] = entity.members.length
  out[place['first candidate']] = index === 0 ? 1 : 0
  out[place['subject of this sentence']] = recent.some(
    ({ sentence: at, role }) => at === mention.sentence && role === 'subject',
  )
    ? 1
    : 0
  out[place['verb of speech']] = there && (speech.sourceOf[there.head] ?? -1) >= 0 ? 1 : 0
  out[place['led this block']] = recent.some(({ block, first, role }) => {
    const start = doc.blocks[mention.block]?.first ?? 0
    return block === mention.block && role === 'subject' && doc.sentenceOf[first] === doc.sentenceOf[start]
  })
    ? 1
    : 0
  out[place['spoke in this block']] = recent.some(
    ({ block, head }) => block === mention.block && (speech.sourceOf[head] ?? -1) >= 0,
  )
    ? 1
    : 0
  out[place['subject of the sentence before']] = recent.some(
    ({ sentence: at, role, block }) =>
      at === (doc.sentenceOf[anaphor.anchor] ?? 0) - 1 && role === 'subject' && block === mention.block,
  )
    ? 1
    : 0
  out[place['spoken of as subject nearby']] = recent.filter(({ role }) => role === 'subject').length
}

/** The features of every candidate, in order, and then those of "nobody". */
export const candidateFeatures = (field: Field): readonly Float32Array[] => {
  const shared = new Float32Array(featureNames.length).fill(-1)
  writeAnaphor(shared, field)
  const numbers = {
    lasts: field.candidates.map(({ last }) => last),
    counts: field.candidates.map(({ entity }) => entity.mentions.length),
    speakers: speakerRanks(field.reading),
  }
  const vectors = field.candidates.map((_, index) => {
    const out = shared.slice()
    writeCandidate(out, field, numbers, index)
    return out
  })
  shared[place['is nobody']] = 1
  return [...vectors, shared]
}
