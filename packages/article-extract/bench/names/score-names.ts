/**
 * Scores the name finder: exact spans by kind, and its speed beside the tagger's.
 * usage: node bench/names/score-names.ts [--taught FOLDER] [--keep]
 * Silver: the development part of PolNeAR, tagged by another program. Gold: the documents of GUM that training does not
 * use, with mentions that people annotated; `near` are those of genres similar to news. Both are in the folder
 * ONRECORD_SHARED, otherwise in `shared` beside the repository. --taught: also score against the teacher's labels,
 * which training/names/teach.py wrote to FOLDER. --keep: store the figures in figures.json.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { textDoc } from '../../src/coreference/fixtures/text-doc.ts'
import { resolveNames } from '../../src/entities/resolve-names.ts'
import { sharedModel } from '../../src/models/load-models.ts'
import { shared } from '../read-corpus.ts'
import { scoreNames } from './exact-scores.ts'
import { type ChainText, goldNames, isHeldOut } from './gold-names.ts'
import { type LabeledText, markedSpans, readLines, type TaughtText } from './labeled-text.ts'
import { frequentSurnames, type NewsText, silverNames, taggedNames } from './silver-names.ts'

const { values } = parseArgs({ options: { taught: { type: 'string' }, keep: { type: 'boolean', default: false } } })
const corpora = join(shared, 'corpora')
const near = new Set(['interview', 'bio', 'speech', 'court', 'letter', 'podcast'])

const { tagWords, names: finder } = sharedModel('fast')
const nothing: TaughtText = { id: '', names: [] }

const newsOf = (part: string) => readLines<NewsText>(join(corpora, 'polnear', `${part}.jsonl.gz`))
const dev = newsOf('dev')
const chains = readLines<ChainText>(join(corpora, 'gum', 'gum.jsonl.gz'))
const heldOut = isHeldOut(chains)
const held = chains.filter(({ id }) => heldOut.has(id))

/** Works are scored only against labels that include them. */
const score = (texts: readonly LabeledText[], hasWorks = false) => {
  const keeps = ({ kind }: { readonly kind: string }): boolean => hasWorks || kind !== 'work'
  const { work, ...others } = scoreNames(
    texts.map(({ text, names }) => {
      const doc = textDoc(text)
      return { gold: markedSpans(doc, names).filter(keeps), found: finder.find(doc).filter(keeps) }
    }),
  )
  return hasWorks ? { ...others, work } : others
}

/** The shortest of several runs, in milliseconds. */
const timeOf = (run: () => void): number => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

const speed = () => {
  const docs = dev.map(({ text }) => textDoc(text))
  const paragraphs = docs.flatMap(({ blocks, tokens }) =>
    blocks.map(({ first, end }) => tokens.slice(first, end).map(({ text }) => text)),
  )
  const found = docs.map((doc) => finder.find(doc))
  const tokens = docs.reduce((sum, doc) => sum + doc.tokens.length, 0)
  const tagging = timeOf(() => {
    for (const words of paragraphs) tagWords(words)
  })
  const finding = timeOf(() => {
    for (const doc of docs) finder.find(doc)
  })
  const resolving = timeOf(() => {
    for (const [index, doc] of docs.entries()) resolveNames(doc, found[index] ?? [])
  })
  const per700 = (time: number): number => Math.round((100 * time * 700) / tokens) / 100
  return {
    'ms for 700 tokens': { tagger: per700(tagging), finder: per700(finding), resolver: per700(resolving) },
    'times the tagger': {
      finder: Math.round((100 * finding) / tagging) / 100,
      resolver: Math.round((100 * resolving) / tagging) / 100,
    },
  }
}

const withTeacher = (folder: string) => {
  const labels = readLines<TaughtText>(join(folder, 'taught-dev.jsonl'))
  const frequent = frequentSurnames(newsOf('train'))
  return {
    'PolNeAR dev, labels of training': score(
      dev.map((news, index) => silverNames(news, labels[index] ?? nothing, frequent)),
      true,
    ),
  }
}

const figures = {
  'PolNeAR dev, tags of CoreNLP (silver)': score(dev.map(taggedNames)),
  ...(values.taught === undefined ? {} : withTeacher(values.taught)),
  'GUM left out (gold)': score(held.map((text) => goldNames(text, nothing))),
  'GUM left out, near (gold)': score(
    held.filter(({ genre }) => near.has(genre)).map((text) => goldNames(text, nothing)),
  ),
  speed: speed(),
}
const json = `${JSON.stringify(figures, null, 2)}\n`
console.log(json)
const file = new URL('figures.json', import.meta.url)
if (values.keep) writeFileSync(file, json)
