import { anyWord } from './prune-rule.ts'

/** Advertisements and their labels. */
export const isAdvert = anyWord('ad ads advert adverts advertisement advertising sponsor sponsored dfp banner')
