/** The value in the middle, or the higher one of the two in the middle. NaN without values. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The smallest value that is not below a share (0 to 1) of all values. NaN without values. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

/** Milliseconds that pass until the step is finished. */
export const elapsed = async (step: () => unknown): Promise<number> => {
  const start = performance.now()
  await step()
  return performance.now() - start
}

/** The value rounded to a number of digits after the point, for stored figures. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Milliseconds of processor time, in all threads of this process, which other programs on the machine do not change. */
export const processorTime = async (step: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await step()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
