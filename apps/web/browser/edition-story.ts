import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'

const found = edition.find(({ id }) => id === 'kursk-capture')
if (!found) throw new Error('The edition has no story "kursk-capture".')

/** The story of the edition that the browser tests read. */
export const story: Article = found
