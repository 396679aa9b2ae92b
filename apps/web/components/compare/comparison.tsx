import { type Article, compare, type VoiceOf } from '@onrecord/article-data'
import { type ComparedSection, comparisonStrings, comparisonView } from '@onrecord/article-view'
import { ComparedPart, OnlyInOne, SideBySide } from '../layout/side-by-side.tsx'
import { ComparedHeads } from './compared-heads.tsx'
import { ComparedItem } from './compared-item.tsx'
import { DifferingFigures } from './differing-figures.tsx'

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

const Section = ({ a, b, section }: Stories & { readonly section: ComparedSection }) => (
  <ComparedPart title={section.title} id={section.id}>
    <InBoth a={a} b={b} section={section} />
    <SideBySide
      a={
        <OnlyInOne
          title={section.onlyA.title}
          items={section.onlyA.items.map((item) => <ComparedItem article={a} item={item} key={item.key} />)}
        />
      }
      b={
        <OnlyInOne
          title={section.onlyB.title}
          items={section.onlyB.items.map((item) => <ComparedItem article={b} item={item} key={item.key} />)}
        />
      }
    />
  </ComparedPart>
)

/** Two stories side by side: figures that differ, then voices, quotations and statements in both or in only one. */
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
