export type { Fetched, FetchedResource, FetchOptions, UnchangedResource, Validators } from './fetch/fetch-options.ts'
export { type Fetcher, fetchResource, openFetcher } from './fetch/fetch-resource.ts'
