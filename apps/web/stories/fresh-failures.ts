type Failure = { readonly count: number; readonly at: number }

const shared: typeof globalThis & { onrecordFailures?: Map<string, Failure> } = globalThis

/** How long a failure waits to be told, in milliseconds: the redirect that asks for it comes at once or never. */
const fresh = 2000

shared.onrecordFailures ??= new Map()
const failures = shared.onrecordFailures

const isFresh = ({ at }: Failure, now: number): boolean => now - at < fresh

/** Remembers that the archive failed while the page at `address` was made. */
export const rememberFailure = (address: string, now = Date.now()): void => {
  for (const [known, failure] of failures) if (!isFresh(failure, now)) failures.delete(known)
  failures.set(address, { count: (failures.get(address)?.count ?? 0) + 1, at: now })
}

/** True when the archive failed at `address` just now, once for each time that it did. */
export const takeFailure = (address: string, now = Date.now()): boolean => {
  const failure = failures.get(address)
  if (failure === undefined) return false
  if (failure.count > 1) failures.set(address, { ...failure, count: failure.count - 1 })
  else failures.delete(address)
  return isFresh(failure, now)
}
