import { anyWord } from './prune-rule.ts'

/** Bylines, dates of publication, tags: the head, not the text. */
export const isByline = anyWord('byline bylines meta postmeta postinfo timestamp pubdate tags')
