import { groupBy } from '../group-by.ts'
import { wordRuns } from '../hash.ts'
import { memoizeByArticle } from '../memoize.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/text.ts'
import { type Attribution, attributionIndex } from '../statements/attributions.ts'
import { quotedSpans } from '../statements/quoted-spans.ts'
import { searchWords } from '../text/normalize-for-search.ts'
import { spokenText } from '../text/words.ts'

/**
 * Words in quotation marks. `span` includes the marks, `text` does not; `attribution` is for the statement around it.
 */
export type Quotation = { readonly span: Span; readonly text: string; readonly attribution?: Attribution }

/** A quotation in two stories, each with its own cuts and punctuation. */
export type SharedQuotation = { readonly a: Quotation; readonly b: Quotation }

/** A shorter quotation is a name, a title or a highlighted word, and does not show its origin. */
const minWords = 5
const wordsInRun = 3
/** A quotation with fewer words must match as a whole: "We're going to win this …" can continue in many ways. */
const minRunsToCut = 6

type Known = { readonly quotation: Quotation; readonly words: readonly string[]; readonly runs: ReadonlySet<number> }

const knownIn: (article: Article) => readonly Known[] = memoizeByArticle((article) => {
  const spoken = [...attributionIndex(article).values()].flatMap((attribution) =>
    attribution.statement.content.map((span) => ({ span, attribution })),
  )
  const found = quotedSpans(article.text, article.blocks).flatMap((span) => {
    const text = spokenText(article.text, [span])
    const words = searchWords(text)
    if (words.length < minWords) return []
    // The innermost statement around it: among nested ones, the one that began last.
    const attribution = spoken.findLast((one) => one.span.start < span.end && span.start < one.span.end)?.attribution
    const quotation = attribution ? { span, text, attribution } : { span, text }
    return [{ quotation, words, runs: new Set(wordRuns(words, wordsInRun)) }]
  })
  return [...groupBy(found, ({ words }) => words.join(' ')).values()].flatMap(([first]) => (first ? [first] : []))
})

/** The quotations of an article with five or more words, in text order, each once. */
export const quotations = (article: Article): readonly Quotation[] => knownIn(article).map(({ quotation }) => quotation)

const isEnough = (shared: number, all: number): boolean => shared >= (all < minRunsToCut ? all : (2 / 3) * all)

/** For each of `mine` that is in `theirs`, the one with the most words in common. */
const nearest = (mine: readonly Known[], theirs: readonly Known[]): ReadonlyMap<Known, Known> => {
  const byRun = groupBy(
    theirs.flatMap((known) => [...known.runs].map((run) => ({ run, known }))),
    ({ run }) => run,
  )
  return new Map(
    mine.flatMap((known) => {
      const shared = new Map<Known, number>()
      for (const run of known.runs)
        for (const { known: other } of byRun.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      const [best] = [...shared]
        .filter(([other, count]) => isEnough(count, Math.min(known.runs.size, other.runs.size)))
        .sort(([, one], [, other]) => other - one)
      return best ? [[known, best[0]] as const] : []
    }),
  )
}

/**
 * The quotations that are in both stories, even if one cuts or punctuates them differently: two thirds of the
 * three-word sequences of the shorter one are in the other, or all when it has seven words or fewer. In the order of
 * `a`; a quotation that one story breaks in two is in two pairs.
 */
export const sharedQuotations = (a: Article, b: Article): readonly SharedQuotation[] => {
  const [ours, theirs] = [knownIn(a), knownIn(b)]
  const there = nearest(ours, theirs)
  const back = nearest(theirs, ours)
  const met = new Set(there.values())
  return [
    ...[...there].map(([one, other]) => ({ a: one.quotation, b: other.quotation })),
    ...[...back].filter(([one]) => !met.has(one)).map(([one, other]) => ({ a: other.quotation, b: one.quotation })),
  ].sort((one, other) => one.a.span.start - other.a.span.start || one.b.span.start - other.b.span.start)
}

const runsInKey = 4
const window = 4

/**
 * Keys of 32 bits to index an article's quotations by. Two articles that quote the same seven words in a row, or the
 * same whole quotation of five words or more, share a key: compare them with `sharedQuotations`.
 * Winnowing: Schleimer, Wilkerson and Aiken 2003.
 */
export const quotationKeys = (article: Article): readonly number[] => [
  ...new Set(
    knownIn(article).flatMap(({ words }) => {
      const runs = wordRuns(words, runsInKey)
      const windows = Math.max(1, runs.length - window + 1)
      return Array.from({ length: windows }, (_, from) => Math.min(...runs.slice(from, from + window)))
    }),
  ),
]
