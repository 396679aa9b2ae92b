import type { Article } from '../model/article.ts'

/** `work` done once an article: an article never changes, so what is worked out of it stays true. */
export const once = <Result>(work: (article: Article) => Result): ((article: Article) => Result) => {
  const known = new WeakMap<Article, { readonly result: Result }>()
  return (article) => {
    const entry = known.get(article) ?? { result: work(article) }
    known.set(article, entry)
    return entry.result
  }
}
