const shared: typeof globalThis & { onrecordFailures?: Map<string, number> } = globalThis

/** How long an address counts as failing: it is asked again at once, by the redirect that says so. */
const fresh = 2000

shared.onrecordFailures ??= new Map()
const failures = shared.onrecordFailures

/** Remembers that the archive failed while the page at `address` was made. */
export const rememberFailure = (address: string, now = Date.now()): void => {
  for (const [known, at] of failures) if (now - at >= fresh) failures.delete(known)
  failures.set(address, now)
}

/** True when the archive failed at `address` just now. */
export const hasJustFailed = (address: string, now = Date.now()): boolean =>
  now - (failures.get(address) ?? Number.NEGATIVE_INFINITY) < fresh
