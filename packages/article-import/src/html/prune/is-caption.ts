import { anyWord, type PruneRule } from './prune-rule.ts'

const named = anyWord('caption captions credit credits copyright')

/** A picture's caption or credit: it tells of the picture and stands apart from the story's flow. */
export const isCaption: PruneRule = (element, words) => element.tagName === 'FIGCAPTION' || named(element, words)
