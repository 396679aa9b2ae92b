import type { PageBlock } from '../blocks/page-block.ts'

const maxPromptLength = 480
const lastBlocks = 6
const minSigns = 2

/** Prompts for readers who have not paid, in words that a news report would not use about its own reader. */
const prompts: readonly RegExp[] = [
  /^(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|create (?:an|your|a free) account|get (?:unlimited|full) access)\b/iu,
  /\bto (?:read (?:on|more|the (?:full|rest|whole|entire))|(?:continue|keep|finish) reading|unlock|access (?:the|this) (?:full )?(?:story|article))\b/iu,
  /\b(?:already (?:a|have an?) (?:subscri\w+|member\w*|account)|not (?:yet )?a (?:subscriber|member))\b/iu,
  /\b(?:subscribe|sign up|log ?in|register)\b.{0,60}\b(?:unlimited|today|now|free|trial|month|week|account|read on)\b/iu,
  /\b(?:this (?:article|story|content) is (?:for|only for|exclusive|available)|for subscribers only|subscriber[- ]only|you have (?:\w+ )?(?:free )?articles? (?:left|remaining)|the (?:rest|full text) of this)\b/iu,
  /^(?:if you (?:enjoyed|liked|value)|something to consider|why not|support (?:our|independent))\b.{0,200}\b(?:join|subscri\w+|member\w*|donat\w+)\b|\bmembers (?:get|receive|enjoy)\b|\bno paywalls?\b/iu,
  /\b(?:jetzt (?:abonnieren|anmelden|weiterlesen)|weiterlesen mit|bereits abonnent|déjà abonné|abonnez-vous|suscríbete|abbonati)\b/iu,
]

const strength = (text: string): number => prompts.filter((prompt) => prompt.test(text)).length

/** Whether a text asks the reader to pay or register: it has several signs and quotes nobody. */
export const isPromptBox = (text: string): boolean => !/["“”„«]/u.test(text) && strength(text) >= minSigns

/** The prompts about the rest of the story. */
const ofTheRest = [1, 2, 4]

/** Whether a prompt is about the rest of the story, which the page then does not show. */
export const asksForTheRest = (text: string): boolean => ofTheRest.some((index) => prompts[index]?.test(text))

/**
 * Removes prompts to subscribe, register or log in at the end, with their headings. `asksForMore` tells whether one of
 * them is about the rest of the story. If the page is closed, one sign of a prompt is enough; otherwise two are needed.
 */
export const withoutPrompts = (
  blocks: readonly PageBlock[],
  isClosed: boolean,
): { readonly blocks: readonly PageBlock[]; readonly asksForMore: boolean } => {
  const isPrompt = ({ text }: PageBlock, at: number): boolean =>
    at >= blocks.length - lastBlocks && text.length <= maxPromptLength && strength(text) >= (isClosed ? 1 : minSigns)
  const prompted = blocks.filter(isPrompt)
  const isHeadingOfOne = ({ kind }: PageBlock, at: number): boolean =>
    /^H[1-6]$/.test(kind) && prompted.includes(blocks[at + 1] as PageBlock)
  const found = [...prompted, ...blocks.filter(isHeadingOfOne)]
  const asksForMore = found.some(({ text }) => asksForTheRest(text))
  return { blocks: found.length === 0 ? blocks : blocks.filter((block) => !found.includes(block)), asksForMore }
}
