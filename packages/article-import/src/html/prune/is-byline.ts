import { anyWord } from './prune-rule.ts'

/** Bylines, dates of publication, notes about the author, tags: the head, not the text. */
export const isByline = anyWord('byline bylines author authors bio meta postmeta postinfo timestamp pubdate tags')
