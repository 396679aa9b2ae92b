import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Figure } from '@onrecord/article-data'
import { type Extraction, extract, type ModelMode } from '../src/index.ts'
import { type Pair, shared } from './read-corpus.ts'

interface GoldStatement {
  readonly voice: string
  readonly content: readonly Pair[]
  readonly contentText: readonly string[]
  readonly via?: readonly string[]
}

interface GoldFigure {
  readonly text: string
  readonly value: number
  readonly unit: 'person' | 'percent' | 'km2'
  readonly qualifier: 'exactly' | 'approximately' | 'atLeast' | 'moreThan'
  readonly span: Pair
}

interface Gold {
  readonly file: string
  readonly headline: string
  readonly dateline: { readonly place: string; readonly agency: string }
  readonly published: string
  readonly commentCount: number
  readonly paragraphs: number
  readonly statements: readonly GoldStatement[]
  readonly figures: readonly GoldFigure[]
  readonly dates: readonly { readonly text: string; readonly edtf: string | null; readonly span: Pair }[]
  readonly people: readonly string[]
}

/** A line of the table: the expected value, the found value, and whether it counts as correct. */
export interface Line {
  readonly asked: string
  readonly found: string
  readonly right: boolean
}

/** The extraction of the hand-marked story compared with its annotations. */
interface SeedScore {
  readonly head: readonly Line[]
  readonly statements: readonly Line[]
  readonly chain: Line
  readonly figures: readonly Line[]
  readonly dates: readonly Line[]
  readonly people: readonly Line[]
}

const folder = resolve(shared, 'seed')

/** Whether the hand-marked story is on this machine; it is not part of the project. */
export const hasSeed = (): boolean => existsSync(resolve(folder, 'gold.json'))

const length = (pairs: readonly Pair[]): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0)
const common = (one: readonly Pair[], two: readonly Pair[]): number =>
  one.flatMap(([a, b]) => two.map(([c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c)))).reduce((x, y) => x + y, 0)
/** The number of shared characters divided by the number of all characters. */
const overlap = (one: readonly Pair[], two: readonly Pair[]): number => {
  const both = common(one, two)
  return both / (length(one) + length(two) - both)
}

const bare = (name: string): string => name.toLowerCase().replace(/^(?:an?|the|unnamed)\s+/u, '')

const scoreStatement = (gold: GoldStatement, { article, sourceSpan }: Extraction): Line => {
  const ranked = article.statements
    .map((statement) => {
      const content = statement.content.map((span): Pair => [sourceSpan(span).start, sourceSpan(span).end])
      return { statement, share: overlap(content, gold.content) }
    })
    .toSorted((one, two) => two.share - one.share)
  const best = ranked[0]
  const names =
    best?.statement.voiceIds.map((id) => article.entities.find((entity) => entity.id === id)?.name ?? id) ?? []
  const right = (best?.share ?? 0) > 0.5 && names.some((name) => bare(name) === bare(gold.voice))
  return {
    asked: `${gold.voice}: ${gold.contentText[0]?.split(/\s+/u).slice(0, 4).join(' ')} …`,
    found: `${names.join(' and ') || 'nobody'} (overlap ${(best?.share ?? 0).toFixed(2)})`,
    right,
  }
}

const scoreChain = (gold: Gold, { article, sourceSpan }: Extraction): Line => {
  const marked = gold.statements.find(({ via }) => via !== undefined)
  const statement = article.statements.find(
    ({ content }) =>
      overlap(
        content.map((span): Pair => [sourceSpan(span).start, sourceSpan(span).end]),
        marked?.content ?? [],
      ) > 0.5,
  )
  const words = statement?.chain.map(({ span }) => (span ? article.text.slice(span.start, span.end) : '')) ?? []
  return { asked: marked?.via?.[0] ?? '', found: words.join(' > '), right: words[0] === marked?.via?.[0] }
}

const qualifierOf = ({ quantity, approximate }: Figure): GoldFigure['qualifier'] | 'other' => {
  if (quantity.kind === 'bound')
    return quantity.comparator === '>' ? 'moreThan' : quantity.comparator === '>=' ? 'atLeast' : 'other'
  return approximate ? 'approximately' : 'exactly'
}

const unitOf = ({ unit }: Figure): string => (unit.code === '%' ? 'percent' : unit.code)

const scoreFigure = (gold: GoldFigure, { article, sourceSpan }: Extraction): Line => {
  const near = article.figures.filter(
    ({ span }) => overlap([[sourceSpan(span).start, sourceSpan(span).end]], [gold.span]) > 0,
  )
  const told = near.map((figure) => ({
    value: figure.quantity.kind === 'range' ? Number.NaN : figure.quantity.value,
    unit: unitOf(figure),
    qualifier: qualifierOf(figure),
  }))
  const first = told[0]
  return {
    asked: `${gold.text}: ${gold.qualifier} ${gold.value} ${gold.unit}`,
    found: first ? `${first.qualifier} ${first.value} ${first.unit}` : 'nothing',
    right: first?.value === gold.value && first.unit === gold.unit && first.qualifier === gold.qualifier,
  }
}

const scoreHead = (gold: Gold, { article }: Extraction): readonly Line[] => {
  const dateline = article.dateline?.span
    ? article.text.slice(article.dateline.span.start, article.dateline.span.end)
    : ''
  const line = (asked: string, found: string, right = asked === found): Line => ({ asked, found, right })
  return [
    line(gold.headline, article.headline),
    line(
      `${gold.dateline.place} (${gold.dateline.agency})`,
      dateline,
      dateline.startsWith(gold.dateline.place) && article.agency === gold.dateline.agency,
    ),
    line(
      `${gold.paragraphs} paragraphs`,
      `${article.blocks.filter(({ role }) => role === 'paragraph').length} paragraphs`,
    ),
    line(`${gold.commentCount} comments`, `${article.commentCount ?? 'unknown'} comments`),
  ]
}

/**
 * Extracts the hand-marked story and compares it with its annotations. Throws if the story is missing; see `hasSeed`.
 */
export const scoreSeed = (model: ModelMode): SeedScore => {
  const gold = JSON.parse(readFileSync(resolve(folder, 'gold.json'), 'utf8')) as Gold
  const extraction = extract(readFileSync(resolve(folder, gold.file), 'utf8'), { datePublished: gold.published, model })
  const { article, sourceSpan } = extraction
  const people = article.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  return {
    head: scoreHead(gold, extraction),
    statements: gold.statements.map((statement) => scoreStatement(statement, extraction)),
    chain: scoreChain(gold, extraction),
    figures: gold.figures.map((figure) => scoreFigure(figure, extraction)),
    dates: gold.dates.map(({ text, edtf, span }) => {
      const found = article.dates.find(
        (date) => overlap([[sourceSpan(date.span).start, sourceSpan(date.span).end]], [span]) > 0,
      )
      return {
        asked: `${text}: ${edtf ?? 'undated'}`,
        found: found ? (found.edtf ?? 'undated') : 'nothing',
        right: found !== undefined && (found.edtf ?? null) === edtf,
      }
    }),
    people: gold.people.map((name) => ({
      asked: name,
      found: people.includes(name) ? name : 'nobody',
      right: people.includes(name),
    })),
  }
}
