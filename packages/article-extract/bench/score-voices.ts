/** Prints which marked voices are found and which are not: `pnpm --filter @onrecord/article-extract score:voices`. */
import { loadModel } from '../src/index.ts'
import { type Judgement, scoreVoices, writings } from './voices/score-voices.ts'

const { marked, judged } = scoreVoices(loadModel('accurate'))
console.log(
  `${judged.length} of ${marked} marked statements are found with content and source in place; of these right:\n`,
)

const groups = [
  ['articles held apart', judged.filter(({ isApart }) => isApart)],
  ['articles mended by', judged.filter(({ isApart }) => !isApart)],
] as const

const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
const tell = (name: string, within: (one: Judgement) => boolean, isRight: (one: Judgement) => boolean) =>
  row(
    name,
    ...groups.map(([, list]) => {
      const of = list.filter(within)
      return `${of.filter(isRight).length} of ${of.length}`
    }),
  )
row('', ...groups.map(([name]) => name))
row('---', '---', '---')
const every = () => true
tell('voice', every, (one) => one.isVoiceRight)
for (const writing of writings)
  tell(
    `voice, by ${writing}`,
    (one) => one.writing === writing,
    (one) => one.isVoiceRight,
  )
tell('anonymity', every, (one) => one.isAnonymityRight)
tell('chain', every, (one) => one.isChainRight)

console.log()
for (const { article, source, marked: wanted, found, isVoiceRight, isAnonymityRight, isChainRight } of judged) {
  const wrong = [!isVoiceRight && 'voice', !isAnonymityRight && 'anonymity', !isChainRight && 'chain'].filter(Boolean)
  if (wrong.length > 0)
    console.log(`${wrong.join(', ')}: ${article.slice(0, 30)} "${source}" is ${wanted}, found ${found || 'none'}`)
}
