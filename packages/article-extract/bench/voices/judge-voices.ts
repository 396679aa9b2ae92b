import type { Article, Entity, Span, Statement } from '@onrecord/article-data'
import type { Pair } from '../read-corpus.ts'
import { type AcceptedVoice, bareName, isCleanName, isSameVoice, repeatsSource } from './compare-names.ts'
import type { MarkedArticle, MarkedVoice, ReferenceForm } from './marked-voices.ts'
import { bestMatch } from './match-statements.ts'

/**
 * `strict`: the correct person, a clean name, one entity. `right`: only the correct person, or only some of several.
 * `unresolved`: a described voice that repeats the source's words for a person whom the article describes more fully.
 * `none`: no voice, although the text names it.
 */
export type Verdict = 'strict' | 'right' | 'unresolved' | 'wrong' | 'none'

/** The judgment of the voice of one marked statement that was found. */
export interface Judgement {
  readonly article: string
  readonly statementId: string
  readonly given: ReferenceForm
  /** Whether the article names the marked voice. */
  readonly isNamed: boolean
  readonly source: string
  /** The preferred name; empty if the statement has no voice. */
  readonly marked: string
  /** The extracted names; empty if no voice was found. */
  readonly found: string
  readonly verdict: Verdict
  readonly isClean: boolean
  readonly isOneEntity: boolean
  readonly isAnonymityRight: boolean
  readonly isChainRight: boolean
  /** The extractor's confidence in the voice. */
  readonly confidence: number
}

/** The judgments of an article, and the number of its statements that count. */
export interface JudgedArticle {
  readonly marked: number
  readonly judgements: readonly Judgement[]
}

/**
 * A marked voice and the found entities that represent it: one, or the parts of a description like "officials and
 * residents".
 */
interface Pairing {
  readonly ids: string
  readonly voice: number
}

/** The accepted answer that the entities give with clean names, in any order; `undefined` if there is none. */
const cleanAnswer = (
  entities: readonly Entity[],
  { who }: MarkedVoice,
  voices: readonly AcceptedVoice[],
  source: string,
): readonly Pairing[] | undefined => {
  for (const answer of who) {
    const [first = -1] = answer
    const only = voices[first]
    if (answer.length === 1 && entities.length > 1 && only && !only.isNamed) {
      const joined = entities.map(({ name }) => name).join(' and ')
      if (isCleanName(joined, only, source)) return [{ ids: entities.map(({ id }) => id).join(' '), voice: first }]
    }
    if (answer.length !== entities.length) continue
    const pairs = answer.flatMap((voice) => {
      const accepted = voices[voice]
      const entity = accepted && entities.find(({ name }) => isCleanName(name, accepted, source))
      return entity ? [{ ids: entity.id, voice }] : []
    })
    if (new Set(pairs.map(({ ids }) => ids)).size === answer.length) return pairs
  }
  return undefined
}

/** Whether each entity is one of the marked voices, under any name. */
const isRightAnswer = (entities: readonly Entity[], { who }: MarkedVoice, voices: readonly AcceptedVoice[]): boolean =>
  entities.length > 0 &&
  who.some((answer) => {
    const wanted = answer.flatMap((voice) => voices[voice] ?? [])
    return entities.every((entity) => wanted.some((one) => isSameVoice(entity, one, voices)))
  })

const isChainAsMarked = (marked: MarkedVoice, statement: Statement, article: Article, text: string): boolean => {
  const links = (marked.chain ?? []).map((span) => bareName(text.slice(...span)))
  const names = new Map(article.entities.map(({ id, name }) => [id, name]))
  const found = statement.chain.map(({ entityId, span }) =>
    bareName(names.get(entityId ?? '') ?? (span ? article.text.slice(span.start, span.end) : '')),
  )
  return links.length === found.length && links.every((link, index) => found[index]?.includes(link))
}

const pairsOf = (spans: Statement['content']): readonly Pair[] => spans.map(({ start, end }) => [start, end] as const)

/**
 * Compares an extracted article with its marks. Optional marks do not count. A voice is one entity if no other entity
 * has more of its statements under an accepted name. `sourceSpan` maps spans of the article to `text`; see `extract`.
 */
export const judgeVoices = (
  marks: MarkedArticle,
  text: string,
  article: Article,
  sourceSpan: (span: Span) => Span = (span) => span,
): JudgedArticle => {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const voices: readonly AcceptedVoice[] = marks.voices.map(({ names, anonymity }) => ({
    names: names.map((name) => (typeof name === 'string' ? name : text.slice(...name))),
    isNamed: anonymity === 'named',
  }))
  const contents = article.statements.map(({ content }) => pairsOf(content.map(sourceSpan)))
  const scored = marks.statements.filter(({ isOptional }) => !isOptional)
  const matched = scored.flatMap((marked) => {
    const statement = article.statements[bestMatch(marked.content, contents) ?? -1]
    if (!statement) return []
    const source = marked.source.map((span) => text.slice(...span)).join(' ')
    const found = statement.voiceIds.flatMap((id) => entities.get(id) ?? [])
    const clean = cleanAnswer(found, marked, voices, source)
    const right = clean !== undefined || isRightAnswer(found, marked, voices)
    return [{ marked, statement, source, found, clean, right }]
  })

  const counts = new Map<string, number>()
  const count = (voice: number, ids: string) => counts.get(`${voice} ${ids}`) ?? 0
  for (const { clean } of matched)
    for (const { ids, voice } of clean ?? []) counts.set(`${voice} ${ids}`, count(voice, ids) + 1)
  const most = new Map<number, number>()
  for (const [key, times] of counts) {
    const voice = Number.parseInt(key, 10)
    most.set(voice, Math.max(times, most.get(voice) ?? 0))
  }

  const judgements = matched.map(({ marked, statement, source, found, clean, right }): Judgement => {
    const { confidence, voiceConfidence = confidence } = statement
    const isOneEntity = clean?.every(({ ids, voice }) => count(voice, ids) === most.get(voice)) ?? false
    const isUnresolved = statement.anonymity !== 'named' && found.every((one) => repeatsSource(one, source))
    const wanted = marked.who[0]?.map((index) => voices[index]?.names[0] ?? '') ?? []
    return {
      article: marks.id,
      statementId: statement.id,
      given: marked.given,
      isNamed: marked.anonymity === 'named',
      source,
      marked: wanted.join(' + '),
      found: found.map(({ name }) => name).join(' + '),
      verdict: isOneEntity
        ? 'strict'
        : right
          ? 'right'
          : found.length === 0
            ? 'none'
            : isUnresolved
              ? 'unresolved'
              : 'wrong',
      isClean: clean !== undefined,
      isOneEntity,
      isAnonymityRight: statement.anonymity === marked.anonymity,
      isChainRight: isChainAsMarked(marked, statement, article, text),
      confidence: voiceConfidence,
    }
  })
  return { marked: scored.length, judgements }
}
