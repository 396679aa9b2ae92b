import { anyWord } from './prune-rule.ts'

/** A name with a line or a paragraph about who wrote the story. */
export const isAuthorNote = anyWord('author authors bio')
