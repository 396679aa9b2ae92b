import { anyWord } from './prune-rule.ts'

/** Readers' comments and the form for them. */
export const isComments = anyWord('comments comment disqus respond livefyre')
