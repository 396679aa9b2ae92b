import { anyWord } from './prune-rule.ts'

/** A gallery, slide show or player: pictures with their controls and captions. */
export const isGallery = anyWord('carousel gallery galleries lightbox player slider slideshow swiper')
