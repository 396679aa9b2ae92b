import { type Article, compare, type FigurePair, type Voice, type VoiceOf } from '@onrecord/article-data'
import { archiveMark } from '../reading/archive-mark.ts'
import { ComparedHeads } from './compared-heads.tsx'
import { ComparedQuotation } from './compared-quotation.tsx'
import { ComparedStatement } from './compared-statement.tsx'
import { DifferingFigures } from './differing-figures.tsx'
import { ComparedPart, OnlyThere, SideBySide } from './side-by-side.tsx'
import { VoiceMark } from './voice-mark.tsx'

type Stories = { readonly a: Article; readonly b: Article }

const VoiceName = ({ voice }: { readonly voice: Voice }) => (
  <>
    <VoiceMark voice={archiveMark(voice)} /> <bdi>{voice.name}</bdi>
  </>
)

const Quotations = ({ a, b, shared }: Stories & { readonly shared: ReturnType<typeof compare>['quotations'] }) => {
  const { both, onlyA, onlyB } = shared
  if (both.length + onlyA.length + onlyB.length === 0) return null
  return (
    <ComparedPart title={both.length === 0 ? 'No quotation is in both' : 'Quotations in both'} id="quotations">
      {both.map((pair) => (
        <SideBySide
          a={<ComparedQuotation article={a} quotation={pair.a} />}
          b={<ComparedQuotation article={b} quotation={pair.b} />}
          key={`${pair.a.span.start} ${pair.b.span.start}`}
        />
      ))}
      <SideBySide
        a={
          <OnlyThere
            title="Quoted only in the first"
            items={onlyA.map((one) => <ComparedQuotation article={a} quotation={one} key={one.span.start} />)}
          />
        }
        b={
          <OnlyThere
            title="Quoted only in the second"
            items={onlyB.map((one) => <ComparedQuotation article={b} quotation={one} key={one.span.start} />)}
          />
        }
      />
    </ComparedPart>
  )
}

const Statements = ({ a, b, shared }: Stories & { readonly shared: ReturnType<typeof compare>['statements'] }) => {
  const { both, onlyA, onlyB } = shared
  if (both.length + onlyA.length + onlyB.length === 0) return null
  return (
    <ComparedPart title={both.length === 0 ? 'No statement is in both' : 'Statements in both'} id="statements">
      {both.map((pair) => (
        <SideBySide
          a={<ComparedStatement article={a} attribution={pair.a} />}
          b={<ComparedStatement article={b} attribution={pair.b} />}
          key={pair.a.statement.id}
        />
      ))}
      <SideBySide
        a={
          <OnlyThere
            title="Stated only in the first"
            items={onlyA.map((one) => <ComparedStatement article={a} attribution={one} key={one.statement.id} />)}
          />
        }
        b={
          <OnlyThere
            title="Stated only in the second"
            items={onlyB.map((one) => <ComparedStatement article={b} attribution={one} key={one.statement.id} />)}
          />
        }
      />
    </ComparedPart>
  )
}

const Voices = ({ shared: { both, onlyA, onlyB } }: { readonly shared: ReturnType<typeof compare>['voices'] }) =>
  both.length + onlyA.length + onlyB.length === 0 ? null : (
    <ComparedPart title="Who was heard" id="heard">
      {both.length > 0 && (
        <p>
          In both:{' '}
          {both.map(({ a }) => (
            <span className="heard" key={a.key}>
              <VoiceName voice={a} />
            </span>
          ))}
        </p>
      )}
      <SideBySide
        a={
          <OnlyThere
            title="Heard only in the first"
            items={onlyA.map((voice) => <VoiceName voice={voice} key={voice.key} />)}
          />
        }
        b={
          <OnlyThere
            title="Heard only in the second"
            items={onlyB.map((voice) => <VoiceName voice={voice} key={voice.key} />)}
          />
        }
      />
    </ComparedPart>
  )

/** Two stories side by side: figures that differ, quotations and statements in both and in one, who was heard. */
export const Comparison = ({ a, b, voiceOf }: Stories & { readonly voiceOf: VoiceOf }) => {
  const { quotations, statements, figuresThatDiffer, voices } = compare(a, b, { voiceOf })
  const differing: readonly FigurePair[] = figuresThatDiffer
  return (
    <>
      <h1>Two stories compared</h1>
      <ComparedHeads a={a} b={b} />
      <DifferingFigures a={a} b={b} pairs={differing} />
      <Voices shared={voices} />
      <Quotations a={a} b={b} shared={quotations} />
      <Statements a={a} b={b} shared={statements} />
    </>
  )
}
