import { anyWord, type PruneRule } from './prune-rule.ts'

const named = anyWord('caption captions credit credits copyright')
const pictured = anyWord('image img photo picture')

/**
 * A picture's caption or credit: it tells of the picture and stands apart from the story's flow. By name, or as what
 * else stands in a box that is named for a picture and has one.
 */
export const isCaption: PruneRule = (element, words) =>
  element.tagName === 'FIGCAPTION' ||
  named(element, words) ||
  (pictured(element, words) && element.querySelector('img, picture') !== null)
