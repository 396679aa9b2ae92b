/**
 * Learns the weights of identity by logistic regression and prints them as the table in
 * src/identity/clustering/identity-weights.ts. The examples are the training pairs, and comparisons in generated
 * stories that the benchmark does not use: an entity against several entities of one person. Usage: node
 * bench/learn-identity-weights.ts [--keep]. `--keep` stores precision and recall in figures.json.
 */
import type { Article } from '@onrecord/article-data'
import { type Figures, keepFigures } from '@onrecord/bench'
import { contextsIn } from '../src/identity/clustering/context.ts'
import { type Features, identityFeatures, identityProbability } from '../src/identity/clustering/identity-features.ts'
import { type Feature, identityThreshold, identityWeights } from '../src/identity/clustering/identity-weights.ts'
import type { Member } from '../src/identity/clustering/member.ts'
import { joinProfiles, type Profile, profileOf } from '../src/identity/clustering/profile.ts'
import type { EntityRow } from '../src/indexing/article-rows.ts'
import { prepareArticle } from '../src/indexing/prepared-article.ts'
import { chance } from './generated-stories.ts'
import { type IdentityPair, identityPairs } from './identity-pairs.ts'
import { unseenPairs } from './identity-pairs-unseen.ts'
import { trueStories } from './identity-stories.ts'

/** A comparison, whether both sides are the same person, and its weight. */
interface Example {
  readonly features: Features
  readonly isSame: boolean
  readonly weight: number
}

/** Weights set by judgment. If the examples say little about a feature, its weight stays near this value. */
const judged: Readonly<Record<Feature, number>> = {
  bias: 0.6,
  middleSame: 1.2,
  middleMissing: -0.3,
  middleOther: -1,
  givenNickname: -0.7,
  givenInitial: -1.2,
  givenSpelling: -0.5,
  surnameSpelling: -0.5,
  suffixSame: 1,
  suffixMissing: -1.5,
  bareName: -1,
  initialsOnly: 0.5,
  commonName: -2,
  roleSame: 2.2,
  roleField: 1,
  roleNear: 0.2,
  roleConflict: -4.5,
  ordinary: -1.5,
  qualifierSame: 1.5,
  qualifierDiffer: -1.5,
  qualifierOther: -0.5,
  placeSame: 1.5,
  placeDiffer: -2,
  placeDifferLocalRole: -4,
  placeDifferExpert: -1,
  placeDifferNoRole: -2.5,
  namesBeside: 1.6,
  publisherSame: 0.3,
  dateNear: 0.3,
  prominence: 0.5,
  share: 1,
  identifierSame: 9,
  identifierDiffer: -9,
  apart: -5,
}

/** Features that no example has. */
const unlearned: ReadonlySet<Feature> = new Set<Feature>([
  'suffixSame',
  'initialsOnly',
  'bareName',
  'share',
  'identifierSame',
  'identifierDiffer',
  'apart',
])

const learned = (Object.keys(judged) as readonly Feature[]).filter((feature) => !unlearned.has(feature))

/** The sign that a weight may have: evidence for a match adds, evidence against it subtracts. */
const signOf = (feature: Feature): number => (feature === 'bias' ? 0 : Math.sign(judged[feature]))

const profileIn = (
  article: Article,
  place: number,
): { readonly row: EntityRow; readonly profile: Profile } | undefined => {
  const prepared = prepareArticle(article)
  const row = prepared.entities[place]
  if (!row) return undefined
  const day = Math.floor(Date.parse(article.datePublished ?? '2000-01-01') / 86_400_000)
  const member: Member = {
    number: 0,
    hash: row.hash,
    evidence: row.evidence,
    articles: 1,
    statements: 1,
    first: day,
    last: day,
  }
  const entities = new Map(article.entities.entries())
  const stories = new Map([[0, { publisher: article.publisher ?? null, entities: [...entities.keys()] }]])
  const contexts = contextsIn([place], { spoken: [{ entity: place, story: 0 }], stories, entities })
  return { row, profile: profileOf(member, contexts.get(place)) }
}

const pairFeatures = ({ stories: [one, other] }: IdentityPair): Features | undefined => {
  const [a, b] = [profileIn(one, 0), profileIn(other, 0)]
  if (!a || !b || a.row.evidence.kind !== 'person' || a.row.block === undefined) return undefined
  return identityFeatures(a.profile, b.profile, 0)
}

/** The training pairs: all of the first set, and half of the later ones. */
const pairsToLearn: readonly IdentityPair[] = [
  ...identityPairs(),
  ...unseenPairs().filter(({ isForFitting }) => isForFitting),
]

const pairExamples = (): readonly Example[] =>
  pairsToLearn.flatMap((pair) => {
    const features = pairFeatures(pair)
    return features ? [{ features, isSame: pair.isSame, weight: 1 }] : []
  })

const maxKnown = 12
const seed = 11

/** Each entity of generated stories against several entities of one person with its surname, as clusters grow. */
const generatedExamples = (stories: number, weight: number): readonly Example[] => {
  const random = chance(seed)
  const seen = [...trueStories(stories, seed)].flatMap(({ article, speakers }) => {
    const ids = [...new Set(article.statements.flatMap(({ voiceIds }) => voiceIds))]
    return ids.flatMap((id) => {
      const who = speakers[article.statements.findIndex(({ voiceIds }) => voiceIds.includes(id))]
      const found = profileIn(
        article,
        article.entities.findIndex((entity) => entity.id === id),
      )
      const isPerson = found?.row.evidence.kind === 'person' && found.row.block?.startsWith('p:')
      return found && isPerson && who !== undefined ? [{ who, block: found.row.block, profile: found.profile }] : []
    })
  })
  return [...Map.groupBy(seen, ({ block }) => block).values()].flatMap((members) => {
    const people = [...Map.groupBy(members, ({ who }) => who)]
    return members.flatMap((one): readonly Example[] => {
      const [who, all = []] = people[Math.floor(random() * people.length)] ?? []
      const known = all.filter((other) => other !== one).slice(0, 1 + Math.floor(random() * random() * maxKnown))
      if (known.length === 0) return []
      const features = identityFeatures(known.map(({ profile }) => profile).reduce(joinProfiles), one.profile, 0)
      return features ? [{ features, isSame: who === one.who, weight }] : []
    })
  })
}

type Weights = Readonly<Record<Feature, number>>

const rounds = 3000
const pace = 0.2
/** How strongly weights are pulled toward judgment, because there are few pairs. */
const ridge = 0.002
/** Two people in one voice are worse than one person in two voices, which readers notice and merge. */
const costOfMerging = 2
/** There are many generated comparisons, and they are similar: together they count as this share of the pairs. */
const shareOfGenerated = 0.5

/** Gradient descent with momentum. A weight that would get the wrong sign is 0. */
const fitted = (examples: readonly Example[]): Weights => {
  const costOf = ({ isSame, weight }: Example): number => (isSame ? 1 : costOfMerging) * weight
  const total = examples.reduce((sum, example) => sum + costOf(example), 0)
  let weights: Weights = judged
  let speed = new Map(learned.map((feature) => [feature, 0]))
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map(learned.map((feature) => [feature, 0]))
    for (const example of examples) {
      const { features, isSame } = example
      const error = (identityProbability(features, weights) - (isSame ? 1 : 0)) * (costOf(example) / total)
      for (const feature of learned)
        if (features[feature]) gradient.set(feature, (gradient.get(feature) ?? 0) + error * (features[feature] ?? 0))
    }
    const before = weights
    speed = new Map(
      learned.map((feature) => {
        const pull = ridge * (before[feature] - judged[feature])
        return [feature, 0.9 * (speed.get(feature) ?? 0) - pace * ((gradient.get(feature) ?? 0) + pull)]
      }),
    )
    const stepped = learned.map((feature) => {
      const next = before[feature] + (speed.get(feature) ?? 0)
      return [feature, next * signOf(feature) < 0 ? 0 : next] as const
    })
    weights = { ...before, ...Object.fromEntries(stepped) }
  }
  return weights
}

/** Prints precision and recall in percent, and returns them. */
const report = (name: string, examples: readonly Example[], weights: Weights): Figures => {
  const judged = examples.map(({ features, isSame }) => ({
    isSame,
    isOne: identityProbability(features, weights) > identityThreshold,
  }))
  const right = judged.filter(({ isSame, isOne }) => isSame && isOne).length
  const [same, one] = [judged.filter(({ isSame }) => isSame).length, judged.filter(({ isOne }) => isOne).length]
  const percent = (part: number, whole: number): number => Number(((100 * part) / Math.max(1, whole)).toFixed(1))
  const [precision, recall] = [percent(right, one), percent(right, same)]
  process.stdout.write(`${name}: ${examples.length} comparisons, precision ${precision}%, recall ${recall}%\n`)
  return { comparisons: examples.length, precision, recall }
}

const pairs = pairExamples()
const generated = generatedExamples(1500, 1)
const scaled = generated.map((example) => ({
  ...example,
  weight: (shareOfGenerated * pairs.length) / generated.length,
}))
const weights = fitted([...pairs, ...scaled])
const figures = Object.entries({ 'by judgment': judged, 'in use': identityWeights, learned: weights }).map(
  ([name, table]) => [
    name,
    {
      pairs: report(`${name}, pairs fitted to`, pairs, table),
      generated: report(`${name}, generated`, generated, table),
    },
  ],
)
keepFigures(import.meta.dirname, 'weights', Object.fromEntries(figures))
for (const feature of Object.keys(identityWeights) as Feature[])
  process.stdout.write(`  ${feature}: ${Number(weights[feature].toFixed(2))},\n`)
