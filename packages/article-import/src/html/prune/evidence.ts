import { collapse } from '../blocks/collapse.ts'
import { isPromptBox } from '../partial/without-prompts.ts'
import type { Held } from './measure-elements.ts'

/** What a row of names asks about an element before its name is believed. */
export interface Evidence {
  readonly element: Element
  readonly held: Held
  /** Of the page's prose, from 0 to 1. */
  readonly share: number
  /** What the element around it holds. */
  readonly around: Held
  /** Whether the headline or the body of the story is in it, as the page marks them. */
  readonly holdsStory: boolean
  /** The words of its class and id. */
  readonly words: ReadonlySet<string>
}

/** Whether an element holds what its name says. */
export type Holds = (evidence: Evidence) => boolean

const halfOfPage = 0.5
/** In letters: so little is a label, whatever it says. */
const label = 60
/** The longest paragraph that a box beside the story has a few of. */
const note = 100

const textOf = ({ element }: Evidence): string => element.textContent ?? ''

/** At most so much prose, in letters, not most of the page's, and a sign of what the name says where it is a paragraph. */
export const atMost =
  (prose: number, sign: Holds = () => false): Holds =>
  (evidence) =>
    evidence.held.prose <= prose && evidence.share <= halfOfPage && (evidence.held.prose <= note || sign(evidence))

const endsSentence = (element: Element): boolean => /[.!?…]['"”’)\]]*\s*$/u.test(element.textContent ?? '')

/** Mostly links, or a label. */
export const holdsLinks: Holds = ({ element, held, share }) =>
  share <= halfOfPage &&
  (held.prose <= label || held.linked >= 0.4 * held.text || (held.prose <= 200 && !endsSentence(element)))

/** Cards that lead elsewhere: a link for every few lines. */
export const holdsCards: Holds = ({ held, share }) =>
  held.text <= label || (share <= halfOfPage && held.links > 0 && held.prose <= 500 * held.links)

/** Pictures or a player with their captions, or a label. */
export const holdsPictures: Holds = ({ held, share }) =>
  share <= halfOfPage && (held.prose <= label || (held.pictures > 0 && held.prose <= 400 * held.pictures))

const credit =
  /^\W*(?:photos?|images?|pictures?|video|credit|courtesy|source|foto|bild|bilder|crédit|illustration|©|\(c\))\b|\b(?:getty images|shutterstock|reuters|ap photo|afp|file photo|courtesy of|photo(?:graph)? by|photo:|credit:|©)/iu

const pictureWords = ['image', 'img', 'photo', 'picture', 'figure', 'media', 'wp', 'video', 'gallery']

/** Words about a picture: a credit, a name that speaks of one twice, or a picture beside it in a box that holds little else. */
export const isOfPicture: Holds = (evidence) =>
  credit.test(textOf(evidence)) ||
  pictureWords.some((word) => evidence.words.has(word)) ||
  evidence.held.pictures > 0 ||
  (evidence.around.pictures > 0 && evidence.around.prose <= 2 * evidence.held.prose + note)

const aboutAuthor =
  /\b(?:is (?:an?|the) (?:\w+[ -]){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|producer|critic|freelancer?|director|fellow|professor|analyst|founder|lawyer|student)|follow (?:him|her|them|me|us|@)|covers|contact|e-?mail|twitter|linkedin|view all|more from|about the author|has (?:been|worked|written)|joined|ist (?:redakteur|autor)\w*|est journaliste)\b|@\w/iu

/** A note about who wrote the story. */
export const isAboutAuthor: Holds = (evidence) =>
  evidence.held.pictures > 0 || evidence.held.links > 0 || aboutAuthor.test(textOf(evidence))

const prompt =
  /\b(?:subscrib\w*|newsletters?|inbox|sign(?:ed)? (?:in|up)|log(?:ged)? ?in|regist(?:er|ration)|already a (?:member|subscriber)|free trial|unlimited (?:access|reading|articles)|create an account|membership|e-?mail address|abonn\w*|anmelden|registrieren|s'inscrire|suscr[ií]b\w*|iscriviti|abbonat\w*|inschrijven)\b/iu

/** Asks to sign up, subscribe or log in. */
export const holdsPrompt: Holds = (evidence) => evidence.held.controls > 0 || prompt.test(textOf(evidence))

/** As `holdsPrompt`, or an offer that speaks to the reader and quotes nobody. */
export const holdsOffer: Holds = (evidence) =>
  holdsPrompt(evidence) || (/\byours?\b/iu.test(textOf(evidence)) && !/["“”„«]/u.test(textOf(evidence)))

const advert =
  /\b(?:advert\w*|sponsor\w*|promoted|paid (?:content|for)|partner content|buy now|shop now|anzeige|werbung|publicité|publicidad)\b/iu

/** Says that it is an advertisement, or is a picture or link to one. */
export const holdsAdvert: Holds = (evidence) =>
  evidence.held.pictures > 0 || evidence.held.links > 0 || evidence.held.controls > 0 || advert.test(textOf(evidence))

const consentTerms =
  /\b(?:cookies?|consent|privacy|gdpr|ccpa|personal data|your device|advertis(?:ing|ers?)|partners?|vendors?|providers?|legitimate interests?|opt[ -]out|accept all|reject all|preferences|datenschutz\w*|einwilligung\w*|zustimm\w*|akzeptieren|dsgvo|rgpd|confidentialité|accepter|privacidad|aceptar|consentimiento|informativa|accetta|toestemming|samtycke|samtykke)\b/gi
const fewestTerms = 3
const wordsForATerm = 25

/** Speaks of consent again and again, as no report does. */
const speaksOfConsent = (text: string, fewest = fewestTerms): boolean => {
  const terms = text.match(consentTerms)
  if (!terms || new Set(terms.map((term) => term.toLowerCase())).size < fewest) return false
  return text.split(/\s+/).length / terms.length <= wordsForATerm
}

const notice = 500
const saysWeUse: Holds = (evidence) =>
  /\b(?:cookies?|consent|privacy|datenschutz|cookie-?richtlinie)\b/iu.test(textOf(evidence)) &&
  /\b(?:we|our|us|you|your|wir|sie|nous|vous|usted|noi|wij)\b/iu.test(textOf(evidence))

/** A box that asks for consent, whatever its size; else only a label with such a name. */
export const asksForConsent: Holds = (evidence) =>
  speaksOfConsent(textOf(evidence)) ? !evidence.holdsStory : atMost(notice, saysWeUse)(evidence)

/**
 * A box without a telling name that asks for consent: it addresses the reader, offers a choice, and quotes nobody. Holds
 * for whole boxes only, of some length.
 */
export const mustAskForConsent: Holds = (evidence) => {
  if (evidence.held.prose < 200 || evidence.holdsStory) return false
  const text = textOf(evidence)
  const words = text.split(/\s+/).length
  const you = text.match(/\b(?:you|your|we|our|sie|ihre?n?|wir|unsere?|vous|votre|nous|usted|su)\b/gi)?.length ?? 0
  const offers =
    /\b(?:accept|reject|refuse|agree|manage|settings|choices|withdraw|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar)\b/i
  return you / words >= 0.04 && offers.test(text) && !/["“„«]/.test(text) && speaksOfConsent(text)
}

const [leastBox, mostBox] = [40, 600]

/** A small box of paragraphs that asks the reader to subscribe or log in, whatever its name. */
export const mustAskToSubscribe: Holds = ({ element, held, holdsStory }) =>
  !holdsStory &&
  held.text >= leastBox &&
  held.text <= mostBox &&
  element.querySelector('p') !== null &&
  isPromptBox(collapse(element.textContent ?? ''))

/** A box over the page: consent whatever its size, else a prompt with buttons. */
export const isOverPage: Holds = (evidence) =>
  (speaksOfConsent(textOf(evidence)) && !evidence.holdsStory) || atMost(1000, holdsPrompt)(evidence)

const byReaders =
  /\b(?:repl(?:y|ies)\b|report (?:this|abuse|comment)|log ?in to (?:comment|reply|post)|(?:leave|post|add|write|view|all) (?:a |your |the )?(?:reply|comments?)|permalink|upvotes?|like this|\d+ (?:comments?|replies|likes)|says:|wrote:|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|antworten|kommentare|répondre|responder|rispondi|reageren)/i
const writers =
  '[class*="avatar" i], [class*="comment-author" i], [class*="commenter" i], [class*="user" i], [class*="reply" i]'

/** Readers' words: with replies, buttons or faces, and without the page's headline. */
export const isByReaders: Holds = (evidence) =>
  !evidence.holdsStory &&
  (evidence.held.controls > 0 ||
    (evidence.held.prose === 0 && evidence.held.text <= label) ||
    byReaders.test(textOf(evidence)) ||
    evidence.element.querySelector(writers) !== null)

const fewestItems = 3
const mostLevels = 4
/** "12'" or "12:40" before an entry: a match or a live blog, minute by minute. */
const minute = /^\s*\d{1,3}(?:\s?['’′]|[:.]\d\d)/

/** Whether an element, or one that it is the only box around, is a list of entries that are alike. */
const isListOfEntries = (element: Element): boolean => {
  let at = element
  for (let level = 0; level < mostLevels; level++) {
    const counts = new Map<string, number>()
    for (const child of at.children) {
      const key = `${child.tagName}.${child.getAttribute('class') ?? ''}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const most = [...counts].toSorted(([, a], [, b]) => b - a)[0]
    if (most && most[1] >= fewestItems && !most[0].startsWith('P.')) {
      return ![...at.children].some((child) => minute.test(child.textContent ?? ''))
    }
    const box = [...at.children].findLast(({ tagName }) => /^(?:DIV|SECTION|OL|UL)$/.test(tagName))
    if (!box) return false
    at = box
  }
  return false
}

/** The place of all comments: readers' words by their signs, or entries alike, or a small part of the page. */
export const holdsComments: Holds = (evidence) =>
  isByReaders(evidence) ||
  (!evidence.holdsStory &&
    !/^(?:P|H[1-6])$/.test(evidence.element.tagName) &&
    (evidence.share <= 0.3 || isListOfEntries(evidence.element)))

/** The box of a service for comments. */
export const isService: Holds = (evidence) => !evidence.holdsStory
