import type { Article } from '@onrecord/article-data'
import { cache } from 'react'
import { forPage } from './for-page.ts'

/** The story of that id, for a page; read once a page. */
export const story = cache((id: string): Promise<Article | undefined> => forPage((archive) => archive.get(id)))
