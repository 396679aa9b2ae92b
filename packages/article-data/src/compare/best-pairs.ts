/**
 * Pairs items of two lists one to one, the most similar first, with a similarity of at least `minSimilarity`; `similarity` is
 * from 0 to 1. The order of the lists decides between equal pairs.
 */
export const bestPairs = <A, B>(
  a: readonly A[],
  b: readonly B[],
  minSimilarity: number,
  similarity: (a: A, b: B) => number,
): readonly { readonly a: A; readonly b: B; readonly similarity: number }[] => {
  const candidates = a.flatMap((left, i) =>
    b.flatMap((right, j) => {
      const alike = similarity(left, right)
      return alike >= minSimilarity ? [{ a: left, b: right, similarity: alike, i, j }] : []
    }),
  )
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return candidates
    .sort((one, other) => other.similarity - one.similarity || one.i - other.i || one.j - other.j)
    .filter(({ i, j }) => {
      if (takenA.has(i) || takenB.has(j)) return false
      takenA.add(i)
      takenB.add(j)
      return true
    })
    .map(({ a: left, b: right, similarity: alike }) => ({ a: left, b: right, similarity: alike }))
}
