import type { PageBlock } from '../blocks/page-block.ts'

const longest = 480
const reach = 6
const fewest = 2

/** What a page says to those who have not paid, in words that a report does not use about its own reader. */
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

/** Whether a text asks its reader to pay or register, by more than one sign, and quotes nobody. */
export const isPromptBox = (text: string): boolean => !/["“”„«]/u.test(text) && strength(text) >= fewest

/** Of those, the ones that speak of the rest of the story. */
const ofTheRest = [1, 2, 4]

/** Whether a prompt speaks of the rest of the story, which the page then does not show. */
export const asksForTheRest = (text: string): boolean => ofTheRest.some((index) => prompts[index]?.test(text))

/**
 * Blocks without the prompts to subscribe, register or log in at their end, nor their headings; whether one of them speaks
 * of the rest of the story. Where the page says that it is closed one sign of a prompt is enough, else it takes two.
 */
export const withoutPrompts = (
  blocks: readonly PageBlock[],
  isClosed: boolean,
): { readonly blocks: readonly PageBlock[]; readonly asksForMore: boolean } => {
  const isPrompt = ({ text }: PageBlock, at: number): boolean =>
    at >= blocks.length - reach && text.length <= longest && strength(text) >= (isClosed ? 1 : fewest)
  const prompted = blocks.filter(isPrompt)
  const isHeadingOfOne = ({ kind }: PageBlock, at: number): boolean =>
    /^H[1-6]$/.test(kind) && prompted.includes(blocks[at + 1] as PageBlock)
  const found = [...prompted, ...blocks.filter(isHeadingOfOne)]
  const asksForMore = found.some(({ text }) => asksForTheRest(text))
  return { blocks: found.length === 0 ? blocks : blocks.filter((block) => !found.includes(block)), asksForMore }
}
