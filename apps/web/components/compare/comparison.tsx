import { type Article, compare, type VoiceOf } from '@onrecord/article-data'
import {
  type ComparedSection,
  comparisonStrings,
  comparisonView,
  type SharedMarks,
  storyCounts,
  storyOrigin,
  type VoiceMark,
} from '@onrecord/article-view'
import { comparePageStrings } from '../../strings.ts'
import { addressOf } from '../../view-models/addresses.ts'
import { languageOf } from '../../view-models/language-of.ts'
import { CoverageBar } from '../story/coverage-bar.tsx'
import { ComparedItem, ComparedPart, OnlyInOne, SideBySide } from './compared-parts.tsx'
import { DifferingFigures } from './differing-figures.tsx'
import './comparison.css'

type HeadProps = {
  readonly article: Article
  readonly marks: ReadonlyMap<string, VoiceMark>
  readonly change: string
}

const Head = ({ article, marks, change }: HeadProps) => (
  <div className="compared-head">
    <h2 {...languageOf(article)}>
      <a href={`/articles/${article.id}`}>{article.headline}</a>
    </h2>
    <p className="small">
      {[...storyOrigin(article), storyCounts(article)].map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
    <p className="small only-link">
      <a href={change}>{comparePageStrings.chooseAnother}</a>
    </p>
    <CoverageBar article={article} marks={marks} letters={60} />
  </div>
)

type Props = { readonly a: Article; readonly b: Article; readonly marks: SharedMarks }

/** The headlines of the two stories of a comparison, each with a link to choose another story. */
const ComparedHeads = ({ a, b, marks }: Props) => (
  <SideBySide
    a={<Head article={a} marks={marks.a} change={addressOf('/compare', { b: b.id })} />}
    b={<Head article={b} marks={marks.b} change={addressOf('/compare', { a: a.id })} />}
  />
)

type Stories = { readonly a: Article; readonly b: Article }

const InBoth = ({ a, b, section: { id, both } }: Stories & { readonly section: ComparedSection }) =>
  id === 'voices' ? (
    <p>
      {both.map((pair) => (
        <span className="compared-voice" key={pair.a.key}>
          <ComparedItem article={a} item={pair.a} />
        </span>
      ))}
    </p>
  ) : (
    both.map((pair) => (
      <SideBySide
        a={<ComparedItem article={a} item={pair.a} />}
        b={<ComparedItem article={b} item={pair.b} />}
        key={`${pair.a.key} ${pair.b.key}`}
      />
    ))
  )

const InOne = ({ a, b, section: { only } }: Stories & { readonly section: ComparedSection }) => {
  const [onlyA, onlyB] = only.map(({ title, items }, side) => (
    <OnlyInOne
      title={title}
      items={items.map((item) => <ComparedItem article={side === 0 ? a : b} item={item} key={item.key} />)}
      key={title}
    />
  ))
  return onlyA && <SideBySide a={onlyA} b={onlyB} />
}

const Section = ({ a, b, section }: Stories & { readonly section: ComparedSection }) => (
  <ComparedPart title={section.title} id={section.id}>
    {section.note !== undefined && <p className="small">{section.note}</p>}
    <InBoth a={a} b={b} section={section} />
    <InOne a={a} b={b} section={section} />
  </ComparedPart>
)

/** Two stories side by side: figures that differ, then voices, quotations and statements in both, alike, or in only one. */
export const Comparison = ({ a, b, voiceOf }: Stories & { readonly voiceOf: VoiceOf }) => {
  const { marks, figures, sections } = comparisonView(a, b, compare(a, b, { voiceOf }))
  return (
    <>
      <h1>{comparisonStrings.title}</h1>
      <ComparedHeads a={a} b={b} marks={marks} />
      <DifferingFigures
        a={a}
        b={b}
        marks={marks}
        pairs={figures}
        title={comparisonStrings.figures}
        heads={comparisonStrings.sides}
      />
      {sections.map((section) => (
        <Section a={a} b={b} section={section} key={section.id} />
      ))}
    </>
  )
}
