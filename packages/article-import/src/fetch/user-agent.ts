import { importerVersion } from '../importer-version.ts'

/** The name we go by; robots.txt files that mean us say "User-agent: OnRecord". */
export const defaultUserAgent = `OnRecord/${importerVersion} (imports single news stories for their reader; obeys robots.txt)`
