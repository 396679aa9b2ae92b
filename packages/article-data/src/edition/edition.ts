import type { Article } from '../model/article.ts'
import { kurskCapture } from './kursk-capture/kursk-capture.ts'

/** The stories included in the package: our own reports, marked by hand. Latest first. */
export const edition: readonly Article[] = [kurskCapture]
