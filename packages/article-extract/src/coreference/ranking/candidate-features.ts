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
const asks = /^(?:ask|asks|asked|wondered|wonders|questioned)$/

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

const placeOf = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>

type Values = Partial<Record<FeatureName, number>>

const anaphorValues = ({ reading, anaphor, candidates }: Field): Values => {
  const { mention } = anaphor
  const { doc, speech } = reading
  const nearest = candidates.reduce((least, { last }) => Math.min(least, sentencesBack(reading, anaphor, last)), far)
  return {
    'anaphor form': mention.form === 'pronoun' ? pronounOrder.indexOf(mention.pronoun) : 7,
    'anaphor role': roles.indexOf(mention.role),
    'is a source': anaphor.sourceOf >= 0 ? 1 : 0,
    'in a quotation': mention.quotation >= 0 ? 1 : 0,
    'quotation comes first': anaphor.anchor < mention.first ? 1 : 0,
    'place in sentence': Math.min(far, mention.first - (doc.sentences[mention.sentence]?.first ?? 0)),
    candidates: Math.min(far, candidates.length),
    determiner: mention.form === 'nominal' ? determiners.indexOf(mention.determiner) : -1,
    'anaphor kind': mention.form === 'nominal' ? kinds.indexOf(mention.sense.kind) : -1,
    modifiers: mention.form === 'nominal' ? mention.modifiers.length + mention.complement.length : -1,
    'in words attributed': (speech.contentOf[mention.head] ?? -1) >= 0 ? 1 : 0,
    plural: mention.form === 'nominal' && mention.sense.plural ? 1 : 0,
    'best match': candidates.reduce((most, { match }) => Math.max(most, match.level), 0),
    'nearest candidate': nearest,
  }
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

const speakerRank = ({ discourse }: Reading, entity: number): number => {
  const seen = new Set<number>()
  for (let at = discourse.speakers.length - 1; at >= Math.max(0, discourse.speakers.length - looked); at--) {
    const speaker = discourse.speakers[at] ?? -1
    if (speaker === entity) return seen.size
    seen.add(speaker)
  }
  return 9
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

/** The numbers that candidates are ranked by: their last mentions, and how many mentions they have. */
interface Numbers {
  readonly lasts: readonly number[]
  readonly counts: readonly number[]
}

const candidateValues = (field: Field, { lasts, counts }: Numbers, index: number): Values => {
  const { reading, anaphor, candidates, lastSubjects } = field
  const { doc, mentions, speech } = reading
  const { mention } = anaphor
  const candidate = candidates[index]
  if (candidate === undefined) return {}
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
  return {
    'is nobody': 0,
    'sentences back': there ? sentencesBack(reading, anaphor, last) : -1,
    'blocks back': there ? Math.min(20, Math.max(0, (doc.blockOf[anaphor.anchor] ?? 0) - there.block)) : -1,
    'tokens back': there ? Math.log2(1 + Math.max(0, anaphor.anchor - there.head)) : -1,
    recency: rankAmong(lasts, last),
    'recency as subject': lastSubjects[index] === -1 ? 9 : rankAmong(lastSubjects, lastSubjects[index] ?? -1),
    mentions: Math.log2(1 + entity.mentions.length),
    'share of mentions': entity.mentions.length / Math.max(1, anaphor.index),
    'mentions nearby': recent.length,
    prominence: rankAmong(counts, entity.mentions.length),
    'last role': there ? roles.indexOf(there.role) : -1,
    'last form': there ? forms.indexOf(there.form) : -1,
    'last in quotation': there && there.quotation >= 0 ? (there.quotation === mention.quotation ? 2 : 1) : 0,
    'in the same sentence': there?.sentence === mention.sentence ? 1 : 0,
    'led its sentence': there && sentence && there.first - sentence.first < 3 && there.role === 'subject' ? 1 : 0,
    'spoke how recently': speakerRank(reading, entity.index),
    speeches: Math.min(9, entity.speeches.length),
    'speaks the words around':
      around >= 0 &&
      (reading.entityOf[around] === entity.index ||
        (aroundMention?.form === 'name' && aroundMention.entityId === entity.record?.id))
        ? 1
        : 0,
    'same role': there?.role === mention.role ? 1 : 0,
    'candidate kind': kinds.indexOf(entity.kind),
    'has a name': entity.record?.named === true ? 1 : 0,
    'gender is known': anaphor.ignoresGender || entity.gender === undefined ? 0 : 1,
    'named in the quotation': inWords && speech.isDirect[anaphor.sourceOf] === true ? 1 : 0,
    'named in the words': inWords && speech.isDirect[anaphor.sourceOf] !== true ? 1 : 0,
    'named later': later >= 0 ? 1 : 0,
    asked: asks.test(verb) ? 1 : 0,
    'same pronoun back':
      samePronoun >= 0 && !anaphor.ignoresGender ? sentencesBack(reading, anaphor, samePronoun) : far,
    'in the same block': there?.block === mention.block ? 1 : 0,
    'name back': sentencesBack(
      reading,
      anaphor,
      lastOf(reading, entity, ({ form }) => form === 'name'),
    ),
    'description match': match.level,
    'modifiers shared': match.shared,
    'modifiers foreign': match.foreign,
    'others with this match': candidates.filter((one) => one.match.level >= match.level).length - 1,
    'others that match better': candidates.filter((one) => one.match.level > match.level).length,
    'is described': entity.known.length > 0 ? 1 : 0,
    'in a heading': /^(?:heading|headline)$/.test(
      doc.blocks[mentions[entity.mentions[0] ?? -1]?.block ?? -1]?.role ?? '',
    )
      ? 1
      : 0,
    'same noun back':
      mention.form === 'nominal'
        ? sentencesBack(
            reading,
            anaphor,
            lastOf(reading, entity, (one) => one.form === 'nominal' && one.key === mention.key),
          )
        : far,
    several: entity.members.length,
    'first candidate': index === 0 ? 1 : 0,
    'subject of this sentence': recent.some(({ sentence: at, role }) => at === mention.sentence && role === 'subject')
      ? 1
      : 0,
    'verb of speech': there && (speech.sourceOf[there.head] ?? -1) >= 0 ? 1 : 0,
    'led this block': recent.some(({ block, first, role }) => {
      const start = doc.blocks[mention.block]?.first ?? 0
      return block === mention.block && role === 'subject' && doc.sentenceOf[first] === doc.sentenceOf[start]
    })
      ? 1
      : 0,
    'spoke in this block': recent.some(
      ({ block, head }) => block === mention.block && (speech.sourceOf[head] ?? -1) >= 0,
    )
      ? 1
      : 0,
    'subject of the sentence before': recent.some(
      ({ sentence: at, role, block }) =>
        at === (doc.sentenceOf[anaphor.anchor] ?? 0) - 1 && role === 'subject' && block === mention.block,
    )
      ? 1
      : 0,
    'spoken of as subject nearby': recent.filter(({ role }) => role === 'subject').length,
  }
}

/** Writes values by the names of their features; a missing value is -1. */
const write = (vector: Float32Array, values: Values): Float32Array => {
  for (const name in values) vector[placeOf[name as FeatureName]] = values[name as FeatureName] ?? -1
  return vector
}

/** The features of every candidate, in order, and then those of "nobody". */
export const candidateFeatures = (field: Field): readonly Float32Array[] => {
  const shared = write(new Float32Array(featureNames.length).fill(-1), anaphorValues(field))
  const numbers = {
    lasts: field.candidates.map(({ last }) => last),
    counts: field.candidates.map(({ entity }) => entity.mentions.length),
  }
  return [
    ...field.candidates.map((_, index) => write(shared.slice(), candidateValues(field, numbers, index))),
    write(shared.slice(), { 'is nobody': 1 }),
  ]
}
