import { extractOne, serveExtractions } from './extract-text.ts'

// The thread of `extractInBackground`, for an article to read.
serveExtractions(extractOne)
