import { runPython } from './run-python.ts'

/** An item to learn from: the columns of its features, their values, and whether it is right. */
export interface LogisticExample {
  readonly columns: readonly number[]
  /** 1 for each column by default. */
  readonly values?: readonly number[]
  readonly isRight: boolean
}

/** The weight of each column, rounded to `digits` after the point. `l2` regularizes the weights toward 0. */
export const logisticRegression = (
  examples: readonly LogisticExample[],
  { columns, l2, digits }: { readonly columns: number; readonly l2: number; readonly digits: number },
): readonly number[] => {
  const starts = [0]
  for (const example of examples) starts.push((starts.at(-1) ?? 0) + example.columns.length)
  const weights = runPython<number[]>('fit_logistic.py', { columns, l2 }, [
    [Int32Array.from(starts)],
    examples.map((example) => Int32Array.from(example.columns)),
    examples.map((example) => Float32Array.from(example.values ?? example.columns.map(() => 1))),
    [Float32Array.from(examples, ({ isRight }) => (isRight ? 1 : 0))],
  ])
  return weights.map((weight) => Number(weight.toFixed(digits)))
}
