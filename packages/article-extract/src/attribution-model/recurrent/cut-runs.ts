const SENTENCE_ENDS = new Set(['.', '?', '!'])

/**
 * Cuts a paragraph into runs [start, end) of at most `longest` tokens, in order, behind the last end of a sentence
 * in the second half of a run if there is one. A paragraph of ordinary length is one run; an empty one none.
 */
export function cutRuns(tokens: readonly string[], longest: number): [start: number, end: number][] {
  const runs: [number, number][] = []
  let start = 0
  while (tokens.length - start > longest) {
    const half = start + (longest >> 1)
    let end = start + longest
    while (end > half && !SENTENCE_ENDS.has(tokens[end - 1] ?? '')) end--
    if (end === half) end = start + longest
    runs.push([start, end])
    start = end
  }
  if (start < tokens.length) runs.push([start, tokens.length])
  return runs
}
