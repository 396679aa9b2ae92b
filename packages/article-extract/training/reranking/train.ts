/**
 * Trains the re-ranker on spans that chains find in paragraphs they have not seen, and measures it on dev. Then learns
 * to join spans into statements, and how far to trust them, on paragraphs that neither has seen.
 * One core, about eight minutes, 6 GB of memory.
 *
 * usage: node --max-old-space-size=8000 training/reranking/train.ts CORPUS_FOLDER FAST.bin OUT.bin STATEMENTS.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fastMarginals } from '../../src/attribution-model/fast-model.ts'
import { readFastWeights } from '../../src/attribution-model/read-fast-weights.ts'
import { readReranker } from '../../src/attribution-model/reranking/read-reranker.ts'
import { rerankSpans } from '../../src/attribution-model/reranking/rerank-spans.ts'
import { writeStatementWeights } from '../../src/attribution-model/statements/read-statement-weights.ts'
import { tagWords } from '../../src/attribution-model/tags/tagger.ts'
import { viewParagraph } from '../../src/attribution-model/view/paragraph-view.ts'
import { instanceOf, paragraphsOf, readCorpus } from '../chain/corpus.ts'
import { score, tuneThresholds } from '../chain/measure.ts'
import { learnStatements } from '../statements/learn-statements.ts'
import { calibrationError } from './calibration-error.ts'
import { jackknife } from './jackknife.ts'
import { goldSpans, type Judged, learnReranker, spanKey } from './learn-reranker.ts'
import { packReranker } from './pack-reranker.ts'
import { tagUnseen } from './tag-unseen.ts'

const [folder, fastPath, out, statementsPath] = process.argv.slice(2)
if (!folder || !fastPath || !out || !statementsPath) {
  console.error(
    'usage: node --max-old-space-size=8000 training/reranking/train.ts CORPUS_FOLDER FAST.bin OUT.bin STATEMENTS.json',
  )
  process.exit(2)
}

const tell = (line: string) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
const fast = readFastWeights(readFileSync(fastPath), fastPath)

const tagged = tagUnseen(readCorpus(join(folder, 'train.jsonl.gz')).flatMap(paragraphsOf))
tell(`tags of ${tagged.length} paragraphs`)
const spans = jackknife(tagged, tell)
const judged = tagged.map(
  ({ paragraph, tags }, index): Judged => ({
    paragraph,
    view: viewParagraph(paragraph.words, tags, fast.lexicon),
    spans: spans[index] ?? [],
  }),
)

// The thresholds are chosen on a third that these trees have not seen, so that dev only measures.
const cut = Math.floor((judged.length * 2) / 3)
const [known, unseen] = [judged.slice(0, cut), judged.slice(cut)]
const trial = learnReranker(known)
const heldOut = unseen.map(({ paragraph, view, spans: found }) => ({
  paragraph,
  spans: rerankSpans(trial, view, found),
}))
const thresholds = tuneThresholds(
  heldOut.map(({ paragraph }) => paragraph),
  heldOut.map(({ spans: found }) => found),
)
tell(`thresholds: ${JSON.stringify(thresholds)}`)
const statements = learnStatements(
  known.map(({ paragraph }) => paragraph),
  heldOut,
)
writeFileSync(statementsPath, writeStatementWeights(statements))
tell(`${statementsPath}: shown from ${statements.minConfidence} on, at ${JSON.stringify(statements.thresholds)}`)

const bytes = packReranker(learnReranker(judged))
const reranker = readReranker(bytes, out)
writeFileSync(out, bytes)
tell(`${out}: ${bytes.length} bytes`)

const dev = readCorpus(join(folder, 'dev-instances.jsonl.gz')).flatMap((instance) => instanceOf(instance) ?? [])
const before = dev.map(({ words }) => fastMarginals(fast, words))
const after = dev.map(({ words }, index) =>
  rerankSpans(reranker, viewParagraph(words, tagWords(fast.tagger, words), fast.lexicon), before[index] ?? []),
)
const errorOf = (found: typeof before) =>
  calibrationError(
    found.flatMap((list, index) => {
      const gold = goldSpans(dev[index]!)
      return list.map((span) => ({ probability: span.probability, isRight: gold.has(spanKey(span)) }))
    }),
  )
const told = (found: typeof before) =>
  Object.entries(score(dev, found, thresholds))
    .map(([role, f1]) => `${role} ${f1.toFixed(1)}`)
    .join(', ')
tell(`dev, exact spans, F1, before: ${told(before)}; calibration error ${errorOf(before).toFixed(1)} %`)
tell(`dev, exact spans, F1, after: ${told(after)}; calibration error ${errorOf(after).toFixed(1)} %`)
