import type { PageBlock } from '../blocks/page-block.ts'

const longest = 320
const reach = 6
const fewest = 2

/** What a page says to those who have not paid, in words that a report does not use about its own reader. */
const prompts: readonly RegExp[] = [
  /^(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|create (?:an|your|a free) account|get (?:unlimited|full) access)\b/iu,
  /\bto (?:read (?:on|more|the (?:full|rest|whole|entire))|(?:continue|keep|finish) reading|unlock|access (?:the|this) (?:full )?(?:story|article))\b/iu,
  /\b(?:already (?:a|have an?) (?:subscri\w+|member\w*|account)|not (?:yet )?a (?:subscriber|member))\b/iu,
  /\b(?:subscribe|sign up|log ?in|register)\b.{0,60}\b(?:unlimited|today|now|free|trial|month|week|account|read on)\b/iu,
  /\b(?:this (?:article|story|content) is (?:for|only for|exclusive|available)|for subscribers only|subscriber[- ]only|you have (?:\w+ )?(?:free )?articles? (?:left|remaining)|the (?:rest|full text) of this)\b/iu,
  /\b(?:jetzt (?:abonnieren|anmelden|weiterlesen)|weiterlesen mit|bereits abonnent|déjà abonné|abonnez-vous|suscríbete|abbonati)\b/iu,
]

const strength = (text: string): number => prompts.filter((prompt) => prompt.test(text)).length

/** Of those, the ones that speak of the rest of the story. */
const ofTheRest = [1, 2, 4]

/**
 * Blocks without the prompts to subscribe, register or log in at their end; whether one of them speaks of the rest of the story. Where the page says that
 * it is closed one sign of a prompt is enough, else it takes two.
 */
export const withoutPrompts = (
  blocks: readonly PageBlock[],
  isClosed: boolean,
): { readonly blocks: readonly PageBlock[]; readonly asksForMore: boolean } => {
  const isPrompt = ({ text }: PageBlock, at: number): boolean =>
    at >= blocks.length - reach && text.length <= longest && strength(text) >= (isClosed ? 1 : fewest)
  const found = blocks.filter(isPrompt)
  const asksForMore = found.some(({ text }) => ofTheRest.some((index) => prompts[index]?.test(text)))
  return { blocks: found.length === 0 ? blocks : blocks.filter((block) => !found.includes(block)), asksForMore }
}
