export type {
  Fetched,
  FetchedResource,
  Fetcher,
  FetchOptions,
  UnchangedResource,
  Validators,
} from './fetch/fetch-options.ts'
export { fetchResource, openFetcher } from './fetch/fetch-resource.ts'
