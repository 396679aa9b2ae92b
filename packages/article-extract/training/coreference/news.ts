import { type CorpusArticle, type Pair, readCorpus } from '../../bench/read-corpus.ts'
import { type MarkedArticle, markedVoices } from '../../bench/voices/marked-voices.ts'
import type { Speech } from '../../src/coreference/coreference.ts'
import { textDoc } from '../../src/coreference/fixtures/text-doc.ts'
import type { Doc, TokenRange } from '../../src/doc/doc.ts'
import type { EntityTable } from '../../src/entities/entity-table.ts'
import { resolveNames } from '../../src/entities/resolve-names.ts'
import { rangeOf } from './gum.ts'
import { untrainedModel } from './untrained-model.ts'

/** A news article with the names found in it, and the corpus's attributions. */
export interface NewsArticle {
  readonly id: string
  readonly doc: Doc
  readonly table: EntityTable
  readonly speeches: readonly Speech[]
}

const rangesOf = (doc: Doc, spans: readonly Pair[]): readonly TokenRange[] =>
  spans.flatMap(([start, end]) => rangeOf(doc, start, end) ?? []).toSorted((one, other) => one.first - other.first)

const model = untrainedModel('fast')

/** The names in the text, from the name finder and the entity resolver. */
export const namesOf = (doc: Doc): EntityTable => resolveNames(doc, model.names.find(doc))

const articleOf = ({ id, text, attributions }: CorpusArticle): NewsArticle => {
  const doc = textDoc(text)
  return {
    id,
    doc,
    table: namesOf(doc),
    speeches: attributions.flatMap(({ source, cue, content }) =>
      content.length === 0
        ? []
        : [{ source: rangesOf(doc, source), cue: rangesOf(doc, cue), content: rangesOf(doc, content) }],
    ),
  }
}

/** The first `count` articles of PolNeAR's training part. */
export const newsArticles = (count: number): readonly NewsArticle[] =>
  readCorpus('train.jsonl.gz').slice(0, count).map(articleOf)

/** An article with annotated voices. */
export interface VoicedArticle extends NewsArticle {
  readonly isApart: boolean
  readonly voices: readonly {
    readonly source: TokenRange
    readonly voice: TokenRange
    readonly isNamed: boolean
  }[]
}

const voicedArticle = (corpus: ReadonlyMap<string, CorpusArticle>, marked: MarkedArticle): VoicedArticle => {
  const given = corpus.get(marked.id)
  if (given === undefined) throw new Error(`The corpus does not contain the article ${marked.id}.`)
  const article = articleOf(given)
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

/** The articles with annotated voices; see docs/voice-guidelines.md. */
export const voicedArticles = (): readonly VoicedArticle[] => {
  const corpus = new Map(readCorpus('dev.jsonl.gz').map((article) => [article.id, article]))
  return markedVoices().map((marked) => voicedArticle(corpus, marked))
}
