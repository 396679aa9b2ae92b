import { readFileSync, writeFileSync } from 'node:fs'
import type { Field } from '../../src/coreference/ranking/candidate-features.ts'
import { chooseBy } from '../../src/coreference/ranking/ranker.ts'
import { readCoreferenceWeights } from '../../src/coreference/ranking/read-coreference-weights.ts'
import { type Choose, type ReadDocument, readDocument } from '../../src/coreference/read-document.ts'
import { sharedModel } from '../../src/models/load-models.ts'
import { calibrationError, type Guess } from '../calibration-error.ts'
import { type Chains, chainScores } from './chain-scores.ts'
import { type ChainDocument, gumDocuments } from './gum.ts'
import { markedCandidate, markedReferences, referenceCandidate } from './marked-references.ts'
import { newsArticles, voicedArticles } from './news.ts'
import { splitDocuments } from './split-documents.ts'

/**
 * A decision and its correctness. `isLink` is set if a candidate was chosen, and `hasRight` if one of them was correct.
 */
interface Judged extends Guess {
  readonly kind: string
  readonly isLink: boolean
  readonly hasRight: boolean
}

const kindOf = ({ anaphor: { mention } }: Field): string =>
  mention.form === 'pronoun' ? mention.pronoun : `description of a ${mention.sense.kind}`

const rounded = (value: number): number => Math.round(value * 10) / 10

const percent = (count: number, of: number): number => (of === 0 ? 0 : rounded((100 * count) / of))

const summary = (judged: readonly Judged[]) => {
  const links = judged.filter(({ isLink }) => isLink)
  const right = links.filter(({ isRight }) => isRight).length
  return {
    decisions: judged.length,
    accuracy: percent(judged.filter(({ isRight }) => isRight).length, judged.length),
    linkPrecision: percent(right, links.length),
    linkRecall: percent(right, judged.filter(({ hasRight }) => hasRight).length),
    calibrationError: rounded(calibrationError(judged)),
    linkCalibrationError: rounded(calibrationError(links)),
    wrongLinks: links.length - right,
    wrongLinksBelow80: links.filter(({ isRight, probability }) => !isRight && probability < 0.8).length,
  }
}

const byKind = (judged: readonly Judged[]) =>
  Object.fromEntries(
    [...new Set(judged.map(({ kind }) => kind))]
      .sort()
      .map((kind) => [kind, summary(judged.filter((one) => one.kind === kind))]),
  )

const { names } = sharedModel('fast')
const choose: Choose = chooseBy(
  readCoreferenceWeights(readFileSync(new URL('../../weights/coreference.bin', import.meta.url)), 'coreference.bin'),
)

/** The chain of an entity's latest mention before the anaphor. */
const chainOfCandidate = ({ candidates, reading }: Field, index: number, { chainOf, togetherAt }: ChainDocument) => {
  const candidate = candidates[index]
  const head = reading.mentions[candidate?.last ?? -1]?.head ?? -1
  return (candidate && candidate.entity.members.length > 0 ? togetherAt : chainOf).get(head)
}

const isKnown = (field: Field, document: ChainDocument): boolean => {
  const chain = document.chainOf.get(field.anaphor.mention.head)
  return chain !== undefined && field.candidates.some((_, index) => chainOfCandidate(field, index, document) === chain)
}

/** Judges every decision in an annotated document; earlier decisions are the system's own. */
const judgeChains = (document: ChainDocument): { readonly judged: readonly Judged[]; readonly read: ReadDocument } => {
  const judged: Judged[] = []
  const read = readDocument(document.doc, document.table, document.speeches, (field) => {
    const choice = choose(field)
    if (field.candidates.length === 0) return choice
    const chain = document.chainOf.get(field.anaphor.mention.head)
    const hasRight = isKnown(field, document)
    const isLink = choice.chosen >= 0
    const isRight = isLink
      ? chain !== undefined && chainOfCandidate(field, choice.chosen, document) === chain
      : !hasRight
    judged.push({ kind: kindOf(field), probability: choice.probability, isLink, hasRight, isRight })
    return choice
  })
  return { judged, read }
}

const grouped = (pairs: readonly (readonly [mention: number, chain: number])[]): Chains => {
  const chains = new Map<number, number[]>()
  for (const [mention, chain] of pairs) chains.set(chain, [...(chains.get(chain) ?? []), mention])
  return [...chains.values()].filter(({ length }) => length > 1)
}

/**
 * The chains of key and response over the mentions that both have: names (as annotated), third-person pronouns, and
 * descriptions that were found. Chains of one mention are dropped from both.
 */
const chainsOf = ({ chainOf }: ChainDocument, { reading }: ReadDocument) => {
  const heads = reading.mentions.flatMap((mention, index) => {
    const isHandled = mention.form !== 'pronoun' || /^(?:he|she|they|it)$/.test(mention.pronoun)
    return isHandled && chainOf.has(mention.head) ? [{ head: mention.head, entity: reading.entityOf[index] ?? -1 }] : []
  })
  return {
    key: grouped(heads.map(({ head }) => [head, chainOf.get(head) ?? -1])),
    response: grouped(heads.flatMap(({ head, entity }) => (entity >= 0 ? [[head, entity] as const] : []))),
  }
}

const judgeVoices = (): readonly Judged[] => {
  const judged: Judged[] = []
  for (const { doc, table, speeches, voices } of voicedArticles(names).filter(({ isApart }) => isApart)) {
    readDocument(doc, table, speeches, (field) => {
      const choice = choose(field)
      const { head } = field.anaphor.mention
      const marked = voices.find(({ source }) => source.first <= head && head < source.end)
      if (marked === undefined || field.reading.speakerOf[field.anaphor.sourceOf] !== field.anaphor.index) return choice
      const right = markedCandidate(field, marked.voice, table)
      const isRight = choice.chosen === right
      judged.push({ kind: kindOf(field), ...choice, isLink: choice.chosen >= 0, hasRight: right >= 0, isRight })
      return choice
    })
  }
  return judged
}

const judgeReferences = (sample: 'random' | 'hard'): readonly Judged[] => {
  const judged: Judged[] = []
  const references = markedReferences('test').filter((reference) => reference.sample === sample)
  for (const { id, doc, table, speeches } of newsArticles(names)) {
    const marked = references.filter((reference) => reference.id === id)
    if (marked.length === 0) continue
    readDocument(doc, table, speeches, (field) => {
      const choice = choose(field)
      const reference = marked.find(({ head }) => head === doc.tokens[field.anaphor.mention.head]?.start)
      if (reference === undefined) return choice
      const right = referenceCandidate(field, reference)
      const chosen = field.candidates[choice.chosen]?.entity
      const isRight = chosen
        ? chosen.mentions.some((at) =>
            reference.antecedents.includes(doc.tokens[field.reading.mentions[at]?.head ?? -1]?.start ?? -1),
          )
        : reference.antecedents.length === 0
      const hasRight = right >= 0 || reference.antecedents.length > 0
      judged.push({
        kind: kindOf(field),
        probability: choice.probability,
        isLink: choice.chosen >= 0,
        hasRight,
        isRight,
      })
      return choice
    })
  }
  return judged
}

const news = new Set(['interview', 'bio', 'speech', 'court', 'podcast', 'letter'])

const measure = () => {
  const documents = splitDocuments(gumDocuments()).test.map((document) => ({ document, ...judgeChains(document) }))
  const judged = documents.flatMap((one) => one.judged)
  const near = documents.filter(({ document }) => news.has(document.genre))
  const scores = (of: typeof documents) => {
    const { muc, bCubed, ceafE, conll } = chainScores(of.map(({ document, read }) => chainsOf(document, read)))
    const short = ({ precision, recall, f1 }: typeof muc) => [rounded(precision), rounded(recall), rounded(f1)]
    return { documents: of.length, muc: short(muc), bCubed: short(bCubed), ceafE: short(ceafE), conll: rounded(conll) }
  }
  const [voices, random, hard] = [judgeVoices(), judgeReferences('random'), judgeReferences('hard')]
  const split = (of: readonly Judged[]) => ({
    pronouns: summary(of.filter(({ kind }) => !kind.startsWith('description'))),
    descriptions: summary(of.filter(({ kind }) => kind.startsWith('description'))),
  })
  return {
    gum: { all: split(judged), byKind: byKind(judged), chains: scores(documents), chainsNearNews: scores(near) },
    markedVoicesApart: split(voices),
    newsRandom: split(random),
    newsHard: split(hard),
  }
}

const figures = `${JSON.stringify(measure(), undefined, 2)}\n`
const [path] = process.argv.slice(2)
if (path === undefined) process.stdout.write(figures)
else writeFileSync(path, figures)
