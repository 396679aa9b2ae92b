import type { BlockRule } from './block-rule.ts'

/** "Advertisement" in the languages that news is written in most, what is said around a break for one, and the buttons of a slide show. */
const labels = new Set(
  'caption|captions|close|hide caption|toggle caption|enlarge|view gallery|open gallery|full screen|fullscreen|next slide|previous slide|ad|ads|advert|advertisement|advertising|sponsored|sponsored content|article continues below advertisement|story continues below|continue reading below|continue reading|read more|loading|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam|реклама|iklan|annonse|annons|mainos|広告|광고|广告'.split(
    '|',
  ),
)

/** Without blocks that are only the label of an advertisement or of a break for one. */
export const withoutAdvertLabels: BlockRule = (blocks) =>
  blocks.filter(
    ({ text }) => text.length > 60 || !labels.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')),
  )
