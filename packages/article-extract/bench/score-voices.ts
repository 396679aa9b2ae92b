/**
 * Scores the voices of the annotated articles, in both modes.
 * usage: `pnpm --filter @onrecord/article-extract score:voices [--held] [--keep] [--list] [--mode fast|accurate]`
 * --held: score the held-out articles instead, for the final measurement only. --list: also list the errors. --keep:
 * store the figures in figures.json under `voices` or `heldVoices`. The corpus is in the folder ONRECORD_SHARED,
 * otherwise in `shared` beside the repository.
 */
import { parseArgs } from 'node:util'
import { loadModel } from '../src/index.ts'
import { heldVoices, markedVoices } from './voices/marked-voices.ts'
import { keepFigures, row, shareFigures, shareRows } from './voices/print-scores.ts'
import { scoreVoices, voiceShares } from './voices/score-voices.ts'
import { calibrateVoices } from './voices/voice-calibration.ts'

const { values } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    mode: { type: 'string' },
  },
})
const modes = (['fast', 'accurate'] as const).filter((mode) => values.mode === undefined || values.mode === mode)
if (modes.length === 0) throw new Error(`Unknown mode "${values.mode}". Use fast or accurate.`)

const marks = values.held ? heldVoices() : markedVoices()
const scored = modes.map((mode) => {
  const judged = scoreVoices(marks, loadModel(mode))
  return { mode, judged, shares: voiceShares(judged), calibration: calibrateVoices(judged.judgements) }
})

console.log(`### Voices, strict: ${marks.length} ${values.held ? 'held-out' : 'tuning'} articles\n`)
row('', ...modes)
row('---', ...modes.map(() => '---'))
shareRows(scored)
const errors = [
  ['expected calibration error, points', 'error'],
  ['the same, unresolved descriptions counted as wrong', 'strictError'],
] as const
for (const [name, key] of errors) row(name, ...scored.map(({ calibration }) => calibration[key].toFixed(1)))

for (const { mode, calibration } of scored) {
  console.log(`\n### Confidence in the voice: ${mode}\n`)
  row('confidence', 'statements', 'mean confidence', 'right person')
  row('---', '---', '---', '---')
  for (const { from, count, confidence, right } of calibration.bins)
    row(`${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`, count, confidence.toFixed(2), right.toFixed(2))
}

if (values.list)
  for (const { mode, judged } of scored) {
    console.log(`\n${mode}: not strict, or with the wrong anonymity`)
    for (const one of judged.judgements)
      if (one.verdict !== 'strict' || !one.isAnonymityRight)
        console.log(
          `${one.verdict}${one.isAnonymityRight ? '' : ', anonymity'}: ${one.article.slice(0, 30)} "${one.source.slice(0, 60)}" is ${one.marked || 'nobody'}, found ${one.found || 'nobody'} (${one.confidence.toFixed(2)})`,
        )
  }

if (values.keep)
  keepFigures(
    values.held ? 'heldVoices' : 'voices',
    scored.map(({ mode, shares, calibration }) => [
      mode,
      {
        ...shareFigures(shares),
        ...Object.fromEntries(errors.map(([name, key]) => [name, Number(calibration[key].toFixed(1))])),
      },
    ]),
  )
