import fc from 'fast-check'
import { editedStory, outcomes } from '../src/anchor/fixtures/edited-stories.ts'

// Edits random stories and counts what anchors resolve to: node bench/anchors.ts [anchors] [seed].
const wanted = Number(process.argv[2] ?? 400_000)
const firstSeed = Number(process.argv[3] ?? 1)
const batch = 500

const counts = { right: 0, withdrawn: 0, wrong: 0 }
const kept = { all: 0, right: 0 }
const reworded = { all: 0, right: 0 }
const total = (): number => counts.right + counts.withdrawn + counts.wrong

for (let seed = firstSeed; total() < wanted; seed++)
  for (const [lines, edits] of fc.sample(editedStory, { numRuns: batch, seed }))
    for (const [index, { outcome, isKept, isReworded, isDistinct }] of outcomes(lines, edits).entries()) {
      counts[outcome]++
      if (isKept && isDistinct) {
        kept.all++
        kept.right += Number(outcome === 'right')
      }
      if (isReworded) {
        reworded.all++
        reworded.right += Number(outcome === 'right')
      }
      if (outcome === 'wrong') console.log(JSON.stringify({ seed, index, lines, edits }))
    }

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`
console.log(`${total()} anchors: ${counts.right} right, ${counts.withdrawn} withdrawn, ${counts.wrong} wrong`)
console.log(`unchanged and unlike any other sentence: ${percent(kept.right, kept.all)} of ${kept.all} resolved`)
console.log(`reworded: ${percent(reworded.right, reworded.all)} of ${reworded.all} resolved`)
