import { anyWord } from './prune-rule.ts'

/** A box of links to other stories. */
export const isRelated = anyWord(
  'related recommended recommendation recommendations recirc recirculation promo promos teaser teasers trending popular outbrain taboola rail readmore',
)
