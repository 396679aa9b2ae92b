import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCorpus, shared } from '../read-corpus.ts'
import type { MarkedArticle, MarkedCorpus } from './marked-voices.ts'

/** The texts of a corpus by article id. */
const texts: Readonly<Record<MarkedCorpus, () => ReadonlyMap<string, string>>> = {
  dev: () => new Map(readCorpus('dev.jsonl.gz').map(({ id, text }) => [id, text])),
  train: () => new Map(readCorpus('train.jsonl.gz').map(({ id, text }) => [id, text])),
  pages: () => {
    const path = resolve(shared, 'corpora/article-extraction/gold.json')
    const pages: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(readFileSync(path, 'utf8'))
    return new Map(Object.entries(pages).map(([id, { articleBody }]) => [id, articleBody]))
  },
}

/** Finds the text of a marked article. Throws if the corpora do not contain it. */
export type MarkedText = (article: MarkedArticle) => string

/** Reads each corpus when one of its articles is first needed. */
export const markedTexts = (): MarkedText => {
  const read = new Map<MarkedCorpus, ReadonlyMap<string, string>>()
  return ({ id, corpus = 'dev' }) => {
    const known = read.get(corpus) ?? texts[corpus]()
    read.set(corpus, known)
    const text = known.get(id)
    if (text === undefined) throw new Error(`The corpus does not contain the article ${id}.`)
    return text
  }
}
