import type { Article, Statement } from '@onrecord/article-data'
import { extract, type ExtractionModel, toStandoff } from '../../src/index.ts'
import { type Pair, readCorpus } from '../read-corpus.ts'
import { type MarkedArticle, type MarkedVoice, markedVoices } from './marked-voices.ts'

/** How a source is written: what resolving it takes. */
export const writings = ['full name', 'part of a name', 'acronym', 'pronoun', 'role or description'] as const
export type Writing = (typeof writings)[number]

/** A marked statement that was found, and what of it is right. */
export interface Judgement {
  readonly article: string
  /** Whether the article was read only after the rules for voices were written. */
  readonly isApart: boolean
  readonly source: string
  readonly writing: Writing
  readonly marked: string
  readonly found: string
  readonly isVoiceRight: boolean
  readonly isAnonymityRight: boolean
  readonly isChainRight: boolean
}

const meets = (one: readonly Pair[], other: readonly Pair[]): boolean =>
  one.some(([start, end]) => other.some(([from, to]) => start < to && from < end))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’s$|'s$/u, '')
    .replace(/^(?:the|an?|his|her|their)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Named voices by their name, the longer of the two holding the shorter as whole words; described ones by their last word. */
const isSame = (found: string, marked: string, isNamed: boolean): boolean => {
  const [one, other] = [plain(found), plain(marked)]
  if (isNamed) return ` ${one} `.includes(` ${other} `)
  return one !== '' && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
}

const writingOf = (source: string, marked: string): Writing => {
  const [one, other] = [plain(source), plain(marked)]
  if (/^(?:i|he|she|it|they|we|who|which)$/u.test(one)) return 'pronoun'
  if (` ${one} `.includes(` ${other} `)) return 'full name'
  if (/^(?:\p{Lu}\.?){2,}(?:['’]s)?$/u.test(source.replace(/^(?:the|The)\s+/u, ''))) return 'acronym'
  return other.split(' ').some((word) => word.length > 2 && ` ${one} `.includes(` ${word} `))
    ? 'part of a name'
    : 'role or description'
}

const judge = (
  { id, isApart }: MarkedArticle,
  text: string,
  article: Article,
  statement: Statement,
  marked: MarkedVoice,
): Judgement => {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const names = statement.voiceIds.flatMap((voice) => entities.get(voice)?.name ?? [])
  const wanted = text.slice(...marked.voice)
  const source = marked.source.map((span) => text.slice(...span)).join(' ')
  const links = (marked.chain ?? []).map((span) => plain(text.slice(...span)))
  const chain = statement.chain.map(({ entityId, span }) =>
    plain(entities.get(entityId ?? '')?.name ?? (span ? article.text.slice(span.start, span.end) : '')),
  )
  return {
    article: id,
    isApart,
    source,
    writing: writingOf(source, wanted),
    marked: wanted,
    found: names.join(', '),
    isVoiceRight: names.some((name) => isSame(name, wanted, marked.anonymity === 'named')),
    isAnonymityRight: statement.anonymity === marked.anonymity,
    isChainRight: links.length === chain.length && links.every((link, index) => chain[index]?.includes(link) ?? false),
  }
}

/** What is right of each marked statement that the model finds: by content and source in place. */
export const scoreVoices = (
  model: ExtractionModel,
): { readonly marked: number; readonly judged: readonly Judgement[] } => {
  const texts = new Map(readCorpus('dev.jsonl.gz').map(({ id, text }) => [id, text]))
  const articles = markedVoices()
  const judged = articles.flatMap((one) => {
    const { id, statements } = one
    const text = texts.get(id)
    if (text === undefined) throw new Error(`The corpus has no article ${id}.`)
    const extraction = extract(text, { model })
    const found = toStandoff(extraction).statements
    const outermost = extraction.article.statements.filter(({ parentId }) => parentId === undefined)
    return statements.flatMap((marked) => {
      const index = found.findIndex(
        ({ source, content }) => meets(content, marked.content) && meets(source, marked.source),
      )
      const statement = outermost[index]
      return statement ? [judge(one, text, extraction.article, statement, marked)] : []
    })
  })
  return { marked: articles.reduce((sum, { statements }) => sum + statements.length, 0), judged }
}
