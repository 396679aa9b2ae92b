import {
  asksForConsent,
  atMost,
  type Holds,
  holdsAdvert,
  holdsCards,
  holdsComments,
  holdsLinks,
  holdsOffer,
  holdsPictures,
  isAboutAuthor,
  isByReaders,
  isOfPicture,
  isOverPage,
  isService,
} from './evidence.ts'

/** A kind of box that is no part of a story, the words of class and id that name it, and what such a box holds. */
export interface NameRow {
  readonly id: string
  readonly words: string
  readonly holds: Holds
  /** The box shows or describes a picture, which may be one of the story. */
  readonly isPictorial?: true
  /** Such a box is no story even where nothing else is left. */
  readonly isNeverStory?: true
}

/**
 * The rules that go by names. A row takes an element out when one of its words is among the words of the element's class
 * and id and the element holds what such a box holds; else the name is wrong, and the name goes. What each row gains on
 * pages that it was not written on is in docs/benchmarks.md; a row that gains nothing there is kept only for a case in
 * the tests.
 */
export const nameRows: readonly NameRow[] = [
  {
    id: 'consent',
    words:
      'cookie cookies consent gdpr dsgvo ccpa onetrust didomi cookiebot cybot usercentrics truste cmp cmpbox qc privacy',
    holds: asksForConsent,
    isNeverStory: true,
  },
  { id: 'overlay', words: 'modal overlay popup lightbox dialog', holds: isOverPage, isNeverStory: true },
  {
    id: 'navigation',
    words: 'breadcrumb breadcrumbs flyout menu nav navbar navigation rollover skip topnav tooltip print',
    holds: holdsLinks,
  },
  {
    id: 'gallery',
    words: 'carousel gallery galleries player slider slideshow swiper',
    holds: holdsPictures,
    isPictorial: true,
  },
  {
    id: 'related',
    words:
      'related recommended recommendation recommendations recirc recirculation promo promos teaser teasers trending popular outbrain taboola rail readmore',
    holds: holdsCards,
  },
  { id: 'comment-service', words: 'disqus livefyre commentlist', holds: isService, isNeverStory: true },
  { id: 'comments', words: 'comments respond replies', holds: holdsComments, isNeverStory: true },
  { id: 'comment', words: 'comment', holds: isByReaders, isNeverStory: true },
  {
    id: 'caption',
    words: 'caption captions credit credits copyright',
    holds: atMost(800, isOfPicture),
    isPictorial: true,
  },
  {
    id: 'picture',
    words: 'image img photo picture',
    holds: (evidence) => evidence.held.pictures > 0 && atMost(400, () => true)(evidence),
    isPictorial: true,
  },
  { id: 'author', words: 'author authors bio', holds: atMost(800, isAboutAuthor) },
  {
    id: 'newsletter',
    words: 'newsletter newsletters subscribe subscription signup optin',
    holds: atMost(400, holdsOffer),
  },
  {
    id: 'advert',
    words: 'ad ads advert adverts advertisement advertising sponsor sponsored dfp banner',
    holds: atMost(400, holdsAdvert),
  },
  {
    id: 'share',
    words: 'share sharing shares sharebar sharedaddy addthis social socials follow',
    holds: atMost(0),
  },
  { id: 'byline', words: 'byline bylines meta postmeta postinfo timestamp pubdate tags', holds: atMost(0) },
]
