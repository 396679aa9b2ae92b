import type { Article } from '../model/article.ts'

/** Runs `work` once per article and remembers the result. An article never changes, so the result stays valid. */
export const memoizeByArticle = <Result>(work: (article: Article) => Result): ((article: Article) => Result) => {
  const known = new WeakMap<Article, { readonly result: Result }>()
  return (article) => {
    const entry = known.get(article) ?? { result: work(article) }
    known.set(article, entry)
    return entry.result
  }
}
