import type { Speech } from '../../src/coreference/coreference.ts'
import { textDoc } from '../../src/coreference/fixtures/text-doc.ts'
import type { Doc, TokenRange } from '../../src/doc/doc.ts'
import type { EntityTable } from '../../src/entities/entity-table.ts'
import { resolveNames } from '../../src/entities/resolve-names.ts'
import type { NameFinder } from '../../src/names/name-span.ts'
import { type CorpusArticle, type Pair, readCorpus } from '../read-corpus.ts'
import { type MarkedArticle, markedVoices } from '../voices/marked-voices.ts'
import { rangeOf } from './gum.ts'

/** A news article with the names found in it, and the corpus's attributions. */
export interface NewsArticle {
  readonly id: string
  readonly doc: Doc
  readonly table: EntityTable
  readonly speeches: readonly Speech[]
}

const rangesOf = (doc: Doc, spans: readonly Pair[]): readonly TokenRange[] =>
  spans.flatMap(([start, end]) => rangeOf(doc, start, end) ?? []).toSorted((one, other) => one.first - other.first)

const articleOf = ({ id, text, attributions }: CorpusArticle, names: NameFinder): NewsArticle => {
  const doc = textDoc(text)
  return {
    id,
    doc,
    table: resolveNames(doc, names.find(doc)),
    speeches: attributions.flatMap(({ source, cue, content }) =>
      content.length === 0
        ? []
        : [{ source: rangesOf(doc, source), cue: rangesOf(doc, cue), content: rangesOf(doc, content) }],
    ),
  }
}

/** The articles of PolNeAR's training part, with the names that a name finder finds in them. */
export const newsArticles = (names: NameFinder): readonly NewsArticle[] =>
  readCorpus('train.jsonl.gz').map((article) => articleOf(article, names))

/** An article with annotated voices. */
export interface VoicedArticle extends NewsArticle {
  readonly isApart: boolean
  readonly voices: readonly {
    readonly source: TokenRange
    readonly voice: TokenRange
    readonly isNamed: boolean
  }[]
}

const voicedArticle = (
  corpus: ReadonlyMap<string, CorpusArticle>,
  marked: MarkedArticle,
  names: NameFinder,
): VoicedArticle => {
  const given = corpus.get(marked.id)
  if (given === undefined) throw new Error(`The corpus does not contain the article ${marked.id}.`)
  const article = articleOf(given, names)
  return {
    ...article,
    isApart: marked.isApart === true,
    voices: marked.statements.flatMap(({ source, voice, anonymity }) => {
      const [from] = rangesOf(article.doc, source)
      const to = voice && rangeOf(article.doc, ...voice)
      return from && to ? [{ source: from, voice: to, isNamed: anonymity === 'named' }] : []
    }),
  }
}

/** The articles with annotated voices and the names found in them; see docs/voice-guidelines.md. */
export const voicedArticles = (names: NameFinder): readonly VoicedArticle[] => {
  const corpus = new Map(readCorpus('dev.jsonl.gz').map((article) => [article.id, article]))
  return markedVoices().map((marked) => voicedArticle(corpus, marked, names))
}
