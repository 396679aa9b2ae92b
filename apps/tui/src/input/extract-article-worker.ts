import { extractOne } from '../add/extract-one.ts'
import { serveExtractions } from '../add/serve-extractions.ts'

// A thread of `openExtractPool` whose article will be read.
serveExtractions(extractOne)
