import { roleKey, senseOf } from '../../coreference/mentions/nouns.ts'
import { groupWords, organizationNouns, singular, workNouns } from '../../voices/voice-nouns.ts'
import { cueLemma } from './cue-verbs.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs whose content is a whole clause: "X says", "the records show". */
export const reportingVerbs: ReadonlySet<string> = words(`
  say report add write note explain claim state announce warn argue insist maintain allege recall joke remark observe
  reveal predict contend assert declare conclude admit acknowledge confirm believe suggest show indicate tweet estimate
  caution stress testify quip`)

/** Verbs that may come before their speaker: "reported Lee of the Post". */
export const invertedVerbs: ReadonlySet<string> = words(
  'say report write add explain note claim recall joke announce warn argue insist remark observe quip tweet predict',
)

/** Verbs that always report speech, in any tense and mood. Other verbs may report an act: "called", "posted". */
export const speechVerbs: ReadonlySet<string> = words(`
  say tell write add note explain claim state announce warn argue insist maintain allege remark declare assert contend
  testify reply respond answer deny admit acknowledge confirm tweet joke quip suggest`)

/** Verbs that may report what others say inside a content. Others there, such as "plan", seldom do. */
export const relayedVerbs: ReadonlySet<string> = words(`
  accuse acknowledge add admit advise allege announce answer apologize argue ask assert assume assure believe blame
  blast boast brand call caution characterize charge cite claim compare complain concede conclude condemn confirm
  calculate contend counter criticize declare decree demand denounce deny describe disclose dismiss dub email estimate exclaim
  explain express figure find forecast hint imply indicate inform insist instruct joke label maintain mention mock note notify object
  observe order pledge point portray post praise predict project promise pronounce propose protest question quip quote read
  recall recommend recount refer refuse reject remark remind repeat reply report request respond reveal rule say shout
  show slam state stress suggest swear tease tell testify text threaten tout tweet urge voice vow warn whisper worry
  write`)

/**
 * Nouns, in the singular, that are the head of a source in at least 15% of their uses in PolNeAR's training part, and
 * at least four times. Nouns for organizations, works and groups are in voices/voice-nouns.ts.
 */
const speakerNouns: ReadonlySet<string> = words(`
  official supporter leader expert senator aide spokesman spokeswoman spokesperson adviser judge ally source politician
  analyst strategist lawmaker reporter economist friend insider advocate opponent activist prosecutor executive senator
  authority organizer progressive lawyer investor observer employee backer researcher fan user general moderator narrator
  operative hopeful commentator actress actor journalist scientist diplomat attendee associate documents poll witness
  police officer detective sheriff investigator attorney doctor resident neighbor president minister mayor director
  manager owner teacher chief chairman chairwoman secretary governor professor author editor`)

const speakingKinds = /^(?:person|group)$/

/**
 * Whether a noun in lower case names people, an organization or a work that can say something. `before` is the word
 * before it, with which it may be a compound: "think tank".
 */
export const isSpeakerNoun = (lower: string, before = ''): boolean => {
  const noun = singular(lower)
  const key = roleKey(lower, before)
  return (
    [speakerNouns, organizationNouns, workNouns].some((set) => set.has(noun) || set.has(lower) || set.has(key)) ||
    groupWords.has(lower) ||
    speakingKinds.test(senseOf(lower, key, false)?.kind ?? '')
  )
}

/** The lemma of a written form, if it is a finite form of one of these verbs. */
export const finiteVerbIn = (set: ReadonlySet<string>, lower: string): string | undefined => {
  const lemma = lower.endsWith('ing') ? undefined : cueLemma(lower)
  return lemma !== undefined && set.has(lemma) ? lemma : undefined
}
