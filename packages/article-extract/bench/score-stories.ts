/**
 * Scores stories that people read beside the extractor's output: how many of the shown statements they accept, and how
 * many of the accepted ones have the correct voice.
 * usage: `pnpm --filter @onrecord/article-extract score:stories [--held] [--keep] [--mode fast|accurate]`
 * --held: score the held-out stories instead, for the final measurement only. --keep: store the figures in figures.json
 * under `stories` or `heldStories`. The corpora are in the folder ONRECORD_SHARED, otherwise in `shared` beside the
 * repository.
 */
import { parseArgs } from 'node:util'
import { extract, loadModel } from '../src/index.ts'
import { judgeVoices } from './voices/judge-voices.ts'
import { markedTexts } from './voices/marked-texts.ts'
import { heldStories, readStories } from './voices/marked-voices.ts'
import { keepFigures, row, share, shareFigures, shareRows } from './voices/print-scores.ts'
import { voiceShares } from './voices/score-voices.ts'
import { shownStatements, shownTogether } from './voices/shown-statements.ts'
import { calibrateVoices } from './voices/voice-calibration.ts'

const { values } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    mode: { type: 'string' },
  },
})
const modes = (['fast', 'accurate'] as const).filter((mode) => values.mode === undefined || values.mode === mode)
if (modes.length === 0) throw new Error(`Unknown mode "${values.mode}". Use fast or accurate.`)

const stories = values.held ? heldStories() : readStories()
const textOf = markedTexts()

const scored = modes.map((mode) => {
  const model = loadModel(mode)
  const read = stories.map((story) => {
    const text = textOf(story)
    const { article, sourceSpan } = extract(text, { model })
    return {
      shown: shownStatements(story, article, sourceSpan),
      judged: judgeVoices(story, text, article, sourceSpan),
    }
  })
  const shown = shownTogether(read.map((one) => one.shown))
  const judgements = read.flatMap(({ judged }) => judged.judgements)
  const marked = read.reduce((sum, { judged }) => sum + judged.marked, 0)
  const rejected = [...shown.rejected.values()].reduce((sum, count) => sum + count, 0)
  const error = calibrateVoices(judgements).error
  return { mode, shown, rejected, shares: voiceShares({ marked, judgements }), error }
})

console.log(
  `### Stories read beside their output: ${stories.length} ${values.held ? 'held-out' : 'training'} stories\n`,
)
row('', ...modes)
row('---', ...modes.map(() => '---'))
row(
  'of the statements shown, accepted by readers',
  ...scored.map(({ shown, rejected }) => share({ count: shown.accepted, of: shown.accepted + rejected })),
)
row('disputed, not counted', ...scored.map(({ shown }) => shown.disputed))
row('not shown when the story was read, not counted', ...scored.map(({ shown }) => shown.unread))
shareRows(scored)
row('expected calibration error of voices, points', ...scored.map(({ error }) => error.toFixed(1)))
for (const { mode, shown } of scored) {
  const reasons = [...shown.rejected].toSorted(([, one], [, other]) => other - one)
  console.log(`\n${mode}, rejected: ${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')}`)
}

if (values.keep)
  keepFigures(
    values.held ? 'heldStories' : 'stories',
    scored.map(({ mode, shown, rejected, shares, error }) => [
      mode,
      {
        accepted: shown.accepted,
        rejected,
        disputed: shown.disputed,
        unread: shown.unread,
        ...shareFigures(shares),
        'expected calibration error': Number(error.toFixed(1)),
      },
    ]),
  )
