import type { ImportOptions } from '@onrecord/article-import'

/** What may be fetched, as `--allow-local` and `--allow-port` say it. */
export type FetchSettings = { readonly allowLocal?: boolean; readonly allowPort?: readonly number[] }

/** The same as the importer takes it. */
export const fetchOptions = ({ allowLocal = false, allowPort = [] }: FetchSettings): ImportOptions => ({
  allowLocal,
  allowPort: (port) => allowPort.includes(port),
})
