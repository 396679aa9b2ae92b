/**
 * Compares the extraction of the hand-marked story with its annotations: `pnpm --filter @onrecord/article-extract
 * score:seed`.
 */
import { hasSeed, type Line, scoreSeed } from './seed-score.ts'

if (!hasSeed()) {
  console.error(
    'score:seed was NOT run: seed/gold.json is missing. Set ONRECORD_SHARED to the folder that contains it, or put it into ../shared.',
  )
  process.exit(1)
}
const score = scoreSeed('accurate')
const print = (title: string, lines: readonly Line[]): void => {
  console.log(`\n${title}: ${lines.filter(({ right }) => right).length} of ${lines.length}`)
  for (const { asked, found, right } of lines) console.log(`  ${right ? 'right' : 'WRONG'}  ${asked}  ->  ${found}`)
}
print('Head', score.head)
print('Statements with the right voice and content', score.statements)
print('Chain', [score.chain])
print('Figures with value, unit and qualifier', score.figures)
print('Dates', score.dates)
print('People', score.people)
