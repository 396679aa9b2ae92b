const SENTENCE_ENDS = new Set(['.', '?', '!'])

/**
 * Cuts a paragraph into runs [start, end) of at most `longest` tokens, in order. Each cut is after the last end of a
 * sentence in the second half of the run, if there is one. An empty paragraph has no runs.
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
