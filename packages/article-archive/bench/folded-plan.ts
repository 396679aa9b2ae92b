const indentOf = (line: string): number => line.length - line.trimStart().length

const isPartition = (line: string): boolean => /-> .* on \w+_y\d+/u.test(line)

/** A node of a plan with everything below it, starting at `at`. */
const subtree = (lines: readonly string[], at: number): readonly string[] => {
  const indent = indentOf(lines[at] ?? '')
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => indentOf(line) <= indent)
  return lines.slice(at, end === -1 ? undefined : at + 1 + end)
}

const wasRun = (tree: readonly string[]): boolean => !tree[0]?.includes('never executed')

/**
 * The plan with similar partitions folded into one line, after the first one that was read and the first one that was
 * not.
 */
export const foldedPlan = (lines: readonly string[]): readonly string[] => {
  const folded: string[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    if (!isPartition(line)) {
      folded.push(line)
      at += 1
      continue
    }
    const indent = indentOf(line)
    const trees: (readonly string[])[] = []
    while (at < lines.length && isPartition(lines[at] ?? '') && indentOf(lines[at] ?? '') === indent) {
      const tree = subtree(lines, at)
      trees.push(tree)
      at += tree.length
    }
    const shown = [trees.find(wasRun), trees.find((tree) => !wasRun(tree))].filter((tree) => tree !== undefined)
    folded.push(...shown.flat())
    const [run, never] = [trees.filter(wasRun).length, trees.filter((tree) => !wasRun(tree)).length]
    if (trees.length > shown.length)
      folded.push(`${' '.repeat(indent)}(of ${trees.length} partitions ${run} were read, ${never} were not)`)
  }
  return folded
}
