import { collapse } from '../blocks/visible-text.ts'
import { isPromptBox } from '../partial/without-prompts.ts'
import type { Contents } from './measure-elements.ts'

/** What the tests below know about an element whose class or id a row names. */
export interface Evidence {
  readonly element: Element
  readonly contents: Contents
  /** The element's share of the page's prose, from 0 to 1. */
  readonly share: number
  /** The contents of its parent. */
  readonly around: Contents
  /** Whether it contains the story's headline or body, as marked in the page. */
  readonly holdsStory: boolean
  /** The words of its class and id. */
  readonly words: ReadonlySet<string>
}

/** A test of whether the contents of an element confirm its class or id. */
export type EvidenceTest = (evidence: Evidence) => boolean

const halfOfPage = 0.5
/** In letters. A text this short is a label. */
const labelLength = 60
/** In letters. A box beside the story may contain this much prose without further evidence. */
const noteLength = 100

const textOf = ({ element }: Evidence): string => element.textContent ?? ''

/**
 * Passes for at most `prose` letters of prose and at most half of the page. More than a short note also requires
 * `sign`.
 */
export const atMost =
  (prose: number, sign: EvidenceTest = () => false): EvidenceTest =>
  (evidence) =>
    evidence.contents.prose <= prose &&
    evidence.share <= halfOfPage &&
    (evidence.contents.prose <= noteLength || sign(evidence))

const endsSentence = (element: Element): boolean => /[.!?…]['"”’)\]]*\s*$/u.test(element.textContent ?? '')

/** Passes for a box of mostly links, and for a label. */
export const holdsLinks: EvidenceTest = ({ element, contents, share }) =>
  share <= halfOfPage &&
  (contents.prose <= labelLength ||
    contents.linked >= 0.4 * contents.text ||
    (contents.prose <= 200 && !endsSentence(element)))

/** Passes for cards with links to other pages: one link for every few lines. */
export const holdsCards: EvidenceTest = ({ contents, share }) =>
  contents.text <= labelLength || (share <= halfOfPage && contents.links > 0 && contents.prose <= 500 * contents.links)

/** Passes for pictures or a player with captions, and for a label. */
export const holdsPictures: EvidenceTest = ({ contents, share }) =>
  share <= halfOfPage &&
  (contents.prose <= labelLength || (contents.pictures > 0 && contents.prose <= 400 * contents.pictures))

const credit =
  /^\W*(?:photos?|images?|pictures?|video|credit|courtesy|source|foto|bild|bilder|crédit|illustration|©|\(c\))\b|\b(?:getty images|shutterstock|reuters|ap photo|afp|file photo|courtesy of|photo(?:graph)? by|photo:|credit:|©)/iu

const pictureWords = ['image', 'img', 'photo', 'picture', 'figure', 'media', 'wp', 'video', 'gallery']

/**
 * Passes for text about a picture: a credit, a class that mentions a picture, or a picture beside it in a box with
 * little other text.
 */
export const isOfPicture: EvidenceTest = (evidence) =>
  credit.test(textOf(evidence)) ||
  pictureWords.some((word) => evidence.words.has(word)) ||
  evidence.contents.pictures > 0 ||
  (evidence.around.pictures > 0 && evidence.around.prose <= 2 * evidence.contents.prose + noteLength)

const aboutAuthor =
  /\b(?:is (?:an?|the) (?:\w+[ -]){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|producer|critic|freelancer?|director|fellow|professor|analyst|founder|lawyer|student)|follow (?:him|her|them|me|us|@)|covers|contact|e-?mail|twitter|linkedin|view all|more from|about the author|has (?:been|worked|written)|joined|ist (?:redakteur|autor)\w*|est journaliste)\b|@\w/iu

/** Passes for a note about the author. */
export const isAboutAuthor: EvidenceTest = (evidence) =>
  evidence.contents.pictures > 0 || evidence.contents.links > 0 || aboutAuthor.test(textOf(evidence))

const prompt =
  /\b(?:subscrib\w*|newsletters?|inbox|sign(?:ed)? (?:in|up)|log(?:ged)? ?in|regist(?:er|ration)|already a (?:member|subscriber)|free trial|unlimited (?:access|reading|articles)|create an account|membership|e-?mail address|abonn\w*|anmelden|registrieren|s'inscrire|suscr[ií]b\w*|iscriviti|abbonat\w*|inschrijven)\b/iu

/** Passes for a request to sign up, subscribe or log in. */
const holdsPrompt: EvidenceTest = (evidence) => evidence.contents.controls > 0 || prompt.test(textOf(evidence))

/** Passes like `holdsPrompt`, and for an offer that addresses the reader and quotes nobody. */
export const holdsOffer: EvidenceTest = (evidence) =>
  holdsPrompt(evidence) || (/\byours?\b/iu.test(textOf(evidence)) && !/["“”„«]/u.test(textOf(evidence)))

const advert =
  /\b(?:advert\w*|sponsor\w*|promoted|paid (?:content|for)|partner content|buy now|shop now|anzeige|werbung|publicité|publicidad)\b/iu

/** Passes for a box that says it is an advertisement, and for one with a picture or link to one. */
export const holdsAdvert: EvidenceTest = (evidence) =>
  evidence.contents.pictures > 0 ||
  evidence.contents.links > 0 ||
  evidence.contents.controls > 0 ||
  advert.test(textOf(evidence))

const consentTerms =
  /\b(?:cookies?|consent|privacy|gdpr|ccpa|personal data|your device|advertis(?:ing|ers?)|partners?|vendors?|providers?|legitimate interests?|opt[ -]out|accept all|reject all|preferences|datenschutz\w*|einwilligung\w*|zustimm\w*|akzeptieren|dsgvo|rgpd|confidentialité|accepter|privacidad|aceptar|consentimiento|informativa|accetta|toestemming|samtycke|samtykke)\b/gi
const minTerms = 3
const wordsForATerm = 25

/** Whether a text uses terms of consent far more often than any news report does. */
const speaksOfConsent = (text: string, fewest = minTerms): boolean => {
  const terms = text.match(consentTerms)
  if (!terms || new Set(terms.map((term) => term.toLowerCase())).size < fewest) return false
  return text.split(/\s+/).length / terms.length <= wordsForATerm
}

const notice = 500
const saysWeUse: EvidenceTest = (evidence) =>
  /\b(?:cookies?|consent|privacy|datenschutz|cookie-?richtlinie)\b/iu.test(textOf(evidence)) &&
  /\b(?:we|our|us|you|your|wir|sie|nous|vous|usted|noi|wij)\b/iu.test(textOf(evidence))

/** Passes for a request for consent of any size, and for a short notice that addresses the reader. */
export const holdsConsentRequest: EvidenceTest = (evidence) =>
  speaksOfConsent(textOf(evidence)) ? !evidence.holdsStory : atMost(notice, saysWeUse)(evidence)

/**
 * Whether a whole box of some length asks for consent, whatever its class: it addresses the reader, offers a choice and
 * quotes nobody.
 */
export const asksForConsent: EvidenceTest = (evidence) => {
  if (evidence.contents.prose < 200 || evidence.holdsStory) return false
  const text = textOf(evidence)
  const words = text.split(/\s+/).length
  const you = text.match(/\b(?:you|your|we|our|sie|ihre?n?|wir|unsere?|vous|votre|nous|usted|su)\b/gi)?.length ?? 0
  const offers =
    /\b(?:accept|reject|refuse|agree|manage|settings|choices|withdraw|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar)\b/i
  return you / words >= 0.04 && offers.test(text) && !/["“„«]/.test(text) && speaksOfConsent(text)
}

const [minBox, maxBox] = [40, 600]

/** Whether a small box of paragraphs asks the reader to subscribe or log in, whatever its class. */
export const asksToSubscribe: EvidenceTest = ({ element, contents, holdsStory }) =>
  !holdsStory &&
  contents.text >= minBox &&
  contents.text <= maxBox &&
  element.querySelector('p') !== null &&
  isPromptBox(collapse(element.textContent ?? ''))

/** Passes for an overlay: a request for consent of any size, or a prompt with buttons. */
export const isOverPage: EvidenceTest = (evidence) =>
  (speaksOfConsent(textOf(evidence)) && !evidence.holdsStory) || atMost(1000, holdsPrompt)(evidence)

const byReaders =
  /\b(?:repl(?:y|ies)\b|report (?:this|abuse|comment)|log ?in to (?:comment|reply|post)|(?:leave|post|add|write|view|all) (?:a |your |the )?(?:reply|comments?)|permalink|upvotes?|like this|\d+ (?:comments?|replies|likes)|says:|wrote:|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|antworten|kommentare|répondre|responder|rispondi|reageren)/i
const writers =
  '[class*="avatar" i], [class*="comment-author" i], [class*="commenter" i], [class*="user" i], [class*="reply" i]'

/** Passes for readers' comments: with reply links, buttons or avatars, and without the page's headline. */
export const isByReaders: EvidenceTest = (evidence) =>
  !evidence.holdsStory &&
  (evidence.contents.controls > 0 ||
    (evidence.contents.prose === 0 && evidence.contents.text <= labelLength) ||
    byReaders.test(textOf(evidence)) ||
    evidence.element.querySelector(writers) !== null)

const minItems = 3
const maxLevels = 4
/** "12'" or "12:40" at the start of an entry in minute-by-minute coverage. */
const minute = /^\s*\d{1,3}(?:\s?['’′]|[:.]\d\d)/

/** Whether an element, or the only box inside it, is a list of similar entries. */
const isListOfEntries = (element: Element): boolean => {
  let at = element
  for (let level = 0; level < maxLevels; level++) {
    const counts = new Map<string, number>()
    for (const child of at.children) {
      const key = `${child.tagName}.${child.getAttribute('class') ?? ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const most = [...counts].toSorted(([, a], [, b]) => b - a)[0]
    if (most && most[1] >= minItems && !most[0].startsWith('P.')) {
      return ![...at.children].some((child) => minute.test(child.textContent ?? ''))
    }
    const box = [...at.children].findLast(({ tagName }) => /^(?:DIV|SECTION|OL|UL)$/.test(tagName))
    if (!box) return false
    at = box
  }
  return false
}

/** Passes for the container of all comments: signs of comments, similar entries, or a small share of the page. */
export const holdsComments: EvidenceTest = (evidence) =>
  isByReaders(evidence) ||
  (!evidence.holdsStory &&
    !/^(?:P|H[1-6])$/.test(evidence.element.tagName) &&
    (evidence.share <= 0.3 || isListOfEntries(evidence.element)))

/** Passes for a comment service's container. */
export const isService: EvidenceTest = (evidence) => !evidence.holdsStory
