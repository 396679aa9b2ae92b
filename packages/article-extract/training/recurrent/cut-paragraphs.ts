/** A stretch of text or of tokens, end exclusive. */
export type Range = readonly [start: number, end: number]

/** One attribution: ranges of text in a corpus line, ranges of tokens in a paragraph. */
export interface Statement {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** A line of the corpus: an article with its tokens [start, end, part of speech, ...]. */
export interface CorpusArticle {
  readonly id: string
  readonly text: string
  readonly tokens: readonly (readonly [start: number, end: number, tag: string, ...rest: unknown[]])[]
  readonly attributions: readonly Statement[]
}

/** A paragraph to train on; its statements count in tokens. */
export interface TrainingParagraph {
  readonly article: string
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
  readonly statements: readonly Statement[]
}

/** Cuts an article where its text has an empty line, but never through a statement. */
export function cutParagraphs({ id, text, tokens, attributions }: CorpusArticle): TrainingParagraph[] {
  const statements = attributions.map((attribution) => ({
    source: tokenRuns(tokens, attribution.source),
    cue: tokenRuns(tokens, attribution.cue),
    content: tokenRuns(tokens, attribution.content),
  }))
  const hulls = statements.map(hull)
  const cuts = tokens.flatMap((token, index) => {
    const gap = text.slice(tokens[index - 1]?.[1] ?? 0, token[0])
    const isCut = index === 0 || (/\n\s*\n/.test(gap) && !hulls.some(([start, end]) => start < index && index < end))
    return isCut ? [index] : []
  })
  return cuts.map((start, order) => {
    const end = cuts[order + 1] ?? tokens.length
    const here = tokens.slice(start, end)
    const inside = statements.filter((_, index) => isWithin(hulls[index] ?? [0, 0], start, end))
    return {
      article: id,
      tokens: here.map((token) => text.slice(token[0], token[1])),
      tags: here.map((token) => token[2]),
      statements: inside.map((statement) => moved(statement, start)),
    }
  })
}

/** The runs of neighbouring tokens that share a character with one of the spans. */
function tokenRuns(tokens: CorpusArticle['tokens'], spans: readonly Range[]): Range[] {
  const runs: [number, number][] = []
  for (const [index, token] of tokens.entries()) {
    if (!spans.some(([start, end]) => token[0] < end && token[1] > start)) continue
    const last = runs.at(-1)
    if (last?.[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  }
  return runs
}

/** From a statement's first token to its last; [0, 0] where it has none. */
function hull({ source, cue, content }: Statement): Range {
  const runs = [...source, ...cue, ...content]
  return runs.length === 0 ? [0, 0] : [Math.min(...runs.map((run) => run[0])), Math.max(...runs.map((run) => run[1]))]
}

const isWithin = ([start, end]: Range, from: number, to: number): boolean => start < end && from <= start && end <= to

function moved({ source, cue, content }: Statement, by: number): Statement {
  const move = (runs: readonly Range[]): Range[] => runs.map(([start, end]) => [start - by, end - by])
  return { source: move(source), cue: move(cue), content: move(content) }
}
