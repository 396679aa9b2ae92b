import { join } from 'node:path'

/** The folders that a step reads and writes; all are absolute paths. */
export interface TrainingFolders {
  /** Contains the corpora `polnear`, `gum` and `article-extraction`. */
  readonly corpora: string
  /** Where steps write their results, outside of the repository. */
  readonly out: string
}

/** A program of a step, with its arguments; the first one is its file in this folder. */
export interface TrainingCommand {
  readonly program: 'node' | 'python'
  readonly arguments: readonly string[]
}

/** One step of training. */
export interface TrainingStep {
  readonly name: string
  readonly does: string
  /** The files that it reads in `corpora`. */
  readonly corpora: readonly string[]
  /** The files in `out` that it reads from earlier steps, and those that it writes for later ones. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** The weights in `out` that are complete after this step; they replace those of article-extract. */
  readonly weights: readonly string[]
  readonly commands: (folders: TrainingFolders) => readonly TrainingCommand[]
}

const node = (...args: readonly string[]): TrainingCommand => ({ program: 'node', arguments: args })
const python = (...args: readonly string[]): TrainingCommand => ({ program: 'python', arguments: args })

const polnear = ['polnear/train.jsonl.gz', 'polnear/dev.jsonl.gz', 'polnear/dev-instances.jsonl.gz']
const gum = ['gum/gum.jsonl.gz']
const pages = ['article-extraction/gold.json']
const teachers = ['teacher-0.bin', 'teacher-1.bin']

/** The commands of the recurrent network: teachers on each half of the articles, and the network that learns from them. */
const recurrentCommands = ({ corpora, out }: TrainingFolders): readonly TrainingCommand[] => {
  const file = (name: string): string => join(out, name)
  const train = (...options: readonly string[]): TrainingCommand =>
    python(
      ...['recurrent/train.py', '--train', file('train.jsonl'), '--dev', file('dev.jsonl')],
      ...['--vectors', file('vectors.pt'), ...options],
    )
  const exported = (name: string, ...options: readonly string[]): TrainingCommand =>
    python(
      ...['recurrent/export.py', '--dev', file('dev.jsonl'), '--model', file(`${name}.pt`), ...options],
      ...['--out', file(`${name}.bin`)],
    )
  // Each half has two teachers. Their labels for the other half differ by chance, and the mean is better than each.
  const teach = (half: string): readonly TrainingCommand[] => {
    const without = ['--folds', '2', '--without', half]
    return [
      train('--epochs', '7', '--seed', '3', ...without, '--out', file(`teacher-${half}.pt`)),
      train('--epochs', '5', '--seed', '1', ...without, '--out', file(`second-teacher-${half}.pt`)),
      exported(`teacher-${half}`, '--temperature', '1.1'),
    ]
  }
  const taught = ['teacher-0', 'teacher-1', 'second-teacher-0', 'second-teacher-1'].map((name) => file(`${name}.pt`))
  return [
    node('recurrent/export-paragraphs.ts', join(corpora, 'polnear'), out),
    python('recurrent/vectors.py', '--train', file('train.jsonl'), '--out', file('vectors.pt')),
    ...['0', '1'].flatMap(teach),
    train('--seed', '4', '--teachers', ...taught, '--out', file('recurrent.pt')),
    exported('recurrent'),
  ]
}

/** The steps in order: each one uses the results of those before it. */
export const trainingSteps: readonly TrainingStep[] = [
  {
    name: 'recurrent',
    does: 'the recurrent network of the mode accurate, and its teachers',
    corpora: polnear,
    reads: [],
    writes: [...teachers, 'recurrent.bin'],
    weights: [],
    commands: recurrentCommands,
  },
  {
    name: 'chain',
    does: 'the tagger, the cue words and the label chain of the mode fast',
    corpora: polnear,
    reads: teachers,
    writes: ['fast.bin'],
    weights: [],
    commands: ({ corpora, out }) => [node('chain/train.ts', join(corpora, 'polnear'), out, join(out, 'fast.bin'))],
  },
  {
    name: 'reranking',
    does: 'which spans are correct, which belong together, and the confidence in a statement',
    corpora: polnear,
    reads: [...teachers, 'fast.bin', 'recurrent.bin'],
    writes: [],
    weights: [
      ...['fast.bin', 'recurrent.bin', 'fast-reranker.bin', 'accurate-reranker.bin'],
      ...['fast-statements.json', 'accurate-statements.json'],
    ],
    commands: ({ corpora, out }) => [node('reranking/train.ts', join(corpora, 'polnear'), out, out)],
  },
  {
    name: 'nested',
    does: 'which verbs and nouns inside a content have a source and a content of their own',
    corpora: [...polnear, ...pages],
    reads: [],
    writes: [],
    weights: ['nested.bin'],
    commands: ({ out }) => [node('nested/train.ts', join(out, 'nested.bin'))],
  },
  {
    name: 'names',
    does: 'the name finder',
    corpora: [...polnear, ...gum],
    reads: [],
    writes: [],
    weights: ['names.bin'],
    commands: ({ corpora, out }) => {
      const folders = [join(corpora, 'polnear'), join(corpora, 'gum'), out]
      return [
        python('names/teach.py', ...folders),
        python('names/pools.py', out),
        node('names/train.ts', ...folders, join(out, 'names.bin')),
      ]
    },
  },
  {
    name: 'coreference',
    does: 'who pronouns and descriptions refer to',
    corpora: [...polnear, ...gum],
    reads: [],
    writes: [],
    weights: ['coreference.bin'],
    commands: ({ out }) => [node('coreference/train.ts', join(out, 'coreference.bin'))],
  },
  {
    name: 'judge',
    does: 'which attributions readers accept as statements',
    corpora: [...polnear, ...pages],
    reads: [],
    writes: [],
    weights: ['judge.bin'],
    commands: ({ out }) => [node('judge/train.ts', join(out, 'judge.bin'))],
  },
  {
    name: 'voices',
    does: 'the confidence in a voice',
    corpora: [...polnear, ...pages],
    reads: [],
    writes: [],
    weights: ['voices.bin'],
    commands: ({ out }) => [node('voices/train.ts', join(out, 'voices.bin'))],
  },
]
