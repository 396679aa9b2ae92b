import { extractPrepared } from './extract-prepared.ts'
import { serveExtractions } from './serve-extractions.ts'

// A thread of `openExtractPool` whose articles will be kept.
serveExtractions(extractPrepared)
