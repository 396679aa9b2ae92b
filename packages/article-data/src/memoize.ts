/** A function that runs `work` when it is first called, and gives that result every time. */
export const memoize = <Result>(work: () => Result): (() => Result) => {
  let known: { readonly result: Result } | undefined
  return () => {
    known ??= { result: work() }
    return known.result
  }
}
