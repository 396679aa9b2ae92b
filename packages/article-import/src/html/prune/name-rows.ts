import {
  atMost,
  type EvidenceTest,
  holdsAdvert,
  holdsCards,
  holdsComments,
  holdsConsentRequest,
  holdsLinks,
  holdsOffer,
  holdsPictures,
  isAboutAuthor,
  isByReaders,
  isOfPicture,
  isOverPage,
  isService,
} from './evidence.ts'

/** A kind of box outside the story. */
export interface NameRow {
  readonly id: string
  /** Words of class and id, separated by spaces. */
  readonly words: string
  /** Whether the contents confirm the name. */
  readonly holds: EvidenceTest
  /** The box shows or describes a picture, which may belong to the story. */
  readonly isPictorial?: true
  /** Such a box is never the story, even if nothing else is left. */
  readonly isNeverStory?: true
}

/**
 * The rules for boxes by class and id. A row removes an element if the element's class or id contains one of its words
 * and the contents pass its test. If the test fails, the name is misleading and is stripped. docs/benchmarks.md shows
 * what each row gains on pages that it was not written for. A row without a gain stays only for a case in the tests.
 */
export const nameRows: readonly NameRow[] = [
  {
    id: 'consent',
    words:
      'cookie cookies consent gdpr dsgvo ccpa onetrust didomi cookiebot cybot usercentrics truste cmp cmpbox qc privacy',
    holds: holdsConsentRequest,
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
    holds: (evidence) => evidence.contents.pictures > 0 && atMost(400, () => true)(evidence),
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
