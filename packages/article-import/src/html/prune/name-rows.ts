import type { Held } from './measure-elements.ts'

/** What a row asks about an element before its name is believed. */
export interface Evidence {
  readonly held: Held
  /** Of the page's prose, from 0 to 1. */
  readonly share: number
  readonly element: Element
}

/** A kind of box that is no part of a story, the words of class and id that name it, and what such a box holds. */
export interface NameRow {
  readonly id: string
  readonly words: string
  readonly holds: (evidence: Evidence) => boolean
  /** The box shows or describes a picture, which may be one of the story. */
  readonly isOfPicture?: true
}

const halfOfPage = 0.5

/** At most so much prose, in letters, and not most of the page's. */
const atMost =
  (prose: number) =>
  ({ held, share }: Evidence): boolean =>
    held.prose <= prose && share <= halfOfPage

/** Mostly links, or little to read. */
const links = ({ held, share }: Evidence): boolean =>
  share <= halfOfPage && (held.prose <= 200 || held.linked >= 0.4 * held.text)

/** Cards that lead elsewhere: a link for every few lines. */
const cards = ({ held, share }: Evidence): boolean =>
  held.text <= 60 || (share <= halfOfPage && held.links > 0 && held.prose <= 500 * held.links)

/** Pictures or a player with their captions, or little to read. */
const shows = ({ held, share }: Evidence): boolean =>
  share <= halfOfPage && (held.prose <= 200 || (held.pictures > 0 && held.prose <= 400 * held.pictures))

const consentTerms =
  /\b(?:cookies?|consent|privacy|gdpr|ccpa|personal data|your device|advertis(?:ing|ers?)|partners?|vendors?|providers?|legitimate interests?|opt[ -]out|accept all|reject all|preferences|datenschutz\w*|einwilligung\w*|zustimm\w*|akzeptieren|dsgvo|rgpd|confidentialité|accepter|privacidad|aceptar|consentimiento|informativa|accetta|toestemming|samtycke|samtykke)\b/gi
const fewestTerms = 3
const wordsForATerm = 25

/** Speaks of consent again and again, as no report does. */
const asksForConsent = ({ element }: Evidence): boolean => {
  const text = element.textContent ?? ''
  const terms = text.match(consentTerms)
  if (!terms || new Set(terms.map((term) => term.toLowerCase())).size < fewestTerms) return false
  return text.split(/\s+/).length / terms.length <= wordsForATerm
}

const holdsStory = ({ element }: Evidence): boolean =>
  element.querySelector('h1, [itemprop="headline"], [itemprop="articleBody"], [property="articleBody"]') !== null

const byReaders =
  /\b(?:repl(?:y|ies)\b|report (?:this|abuse|comment)|log ?in to (?:comment|reply|post)|(?:leave|post|add|write|view|all) (?:a |your |the )?(?:reply|comments?)|permalink|upvotes?|like this|\d+ (?:comments?|replies|likes)|says:|wrote:|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|antworten|kommentare|répondre|responder|rispondi|reageren)/i

const writers =
  '[class*="avatar" i], [class*="comment-author" i], [class*="commenter" i], [class*="user" i], [class*="reply" i]'

/** Readers' words: with replies, buttons, faces; or a small part of the page that does not have its headline. */
const isReaders = (evidence: Evidence): boolean => {
  if (holdsStory(evidence)) return false
  const { element, held } = evidence
  return held.controls > 0 || byReaders.test(element.textContent ?? '') || element.querySelector(writers) !== null
}

const isReadersOrSmall = (evidence: Evidence): boolean =>
  isReaders(evidence) || (!holdsStory(evidence) && evidence.share <= 0.3)

const isConsent = (evidence: Evidence): boolean =>
  asksForConsent(evidence) ? !holdsStory(evidence) || evidence.share > halfOfPage : atMost(200)(evidence)

/** A box over the page: consent whatever its size, else at most a prompt. */
const isOverPage = (evidence: Evidence): boolean =>
  (asksForConsent(evidence) && !holdsStory(evidence)) || atMost(1000)(evidence)

const promptTerms =
  /\b(?:subscrib\w*|sign(?:ed)? (?:in|up)|log(?:ged)? ?in|regist(?:er|ration)|already a (?:member|subscriber)|free trial|unlimited (?:access|reading|articles)|create an account|membership|abonn\w*|anmelden|registrieren|s'abonner|suscr[ií]b\w*|abbonat\w*)\b/i

const asksToPay = (evidence: Evidence): boolean =>
  atMost(800)(evidence) && promptTerms.test(evidence.element.textContent ?? '')

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
    holds: isConsent,
  },
  { id: 'overlay', words: 'modal overlay popup lightbox dialog', holds: isOverPage },
  {
    id: 'navigation',
    words: 'breadcrumb breadcrumbs flyout menu nav navbar navigation rollover skip topnav tooltip print',
    holds: links,
  },
  {
    id: 'gallery',
    isOfPicture: true,
    words: 'carousel gallery galleries player slider slideshow swiper',
    holds: shows,
  },
  {
    id: 'related',
    words:
      'related recommended recommendation recommendations recirc recirculation promo promos teaser teasers trending popular outbrain taboola rail readmore',
    holds: cards,
  },
  { id: 'comments', words: 'comments disqus respond livefyre commentlist replies', holds: isReadersOrSmall },
  { id: 'comment', words: 'comment', holds: isReaders },
  {
    id: 'paywall',
    words: 'paywall regwall piano premium subscribe subscription subscriber metered registration',
    holds: asksToPay,
  },
  { id: 'caption', isOfPicture: true, words: 'caption captions credit credits copyright', holds: atMost(800) },
  {
    id: 'picture',
    isOfPicture: true,
    words: 'image img photo picture',
    holds: (evidence) => evidence.held.pictures > 0 && atMost(400)(evidence),
  },
  { id: 'author', words: 'author authors bio', holds: atMost(800) },
  { id: 'newsletter', words: 'newsletter newsletters subscribe subscription signup optin', holds: atMost(400) },
  {
    id: 'advert',
    words: 'ad ads advert adverts advertisement advertising sponsor sponsored dfp banner',
    holds: atMost(400),
  },
  { id: 'share', words: 'share sharing shares sharebar sharedaddy addthis social socials follow', holds: atMost(0) },
  { id: 'byline', words: 'byline bylines meta postmeta postinfo timestamp pubdate tags', holds: atMost(0) },
]
