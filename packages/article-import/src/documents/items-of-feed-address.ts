import type { Items, Run } from './document.ts'
import { orFailure } from './failure-of.ts'
import { itemsOfUrl } from './items-of-url.ts'

/** The stories of the feed at an address, out of a list of feeds; a failure when it cannot be read. */
export const itemsOfFeedAddress = (address: string, run: Run): Items =>
  orFailure(address, run, () => itemsOfUrl(address, { ...run, isInList: true }))
