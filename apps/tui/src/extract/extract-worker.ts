import { extractPrepared, serveExtractions } from './extract-text.ts'

// The threads of `openExtractPool` for articles to store.
serveExtractions(extractPrepared)
