import type { Article, FigurePair, FigureRow } from '@onrecord/article-data'
import { comparedMeasure, type SharedMarks, sourceStrings, storyStrings, type VoiceMark } from '@onrecord/article-view'
import { figureAddress } from '../../view-models/addresses.ts'
import { VoiceMark as Mark } from '../voices/voice-mark.tsx'
import type { Places } from './compared-parts.tsx'
import '../layout/listing.css'

type AmountProps = {
  readonly head: string
  readonly article: Article
  readonly row: FigureRow
  readonly marks: ReadonlyMap<string, VoiceMark>
  readonly places: Places
}

const Amount = ({ head, article, row: { amount, figure, voice, line }, marks, places }: AmountProps) => (
  <td>
    <span className="listing-head">{head}: </span>
    <a href={places && !places.has(figure.statementId ?? '') ? undefined : figureAddress({ article, figure })}>
      <b>
        <bdi>{amount}</bdi>
      </b>
    </a>
    {voice ? (
      <>
        , <Mark voice={marks.get(voice.key) ?? voice} /> <bdi>{line?.shortWho}</bdi>
      </>
    ) : (
      `, ${sourceStrings.noSource}`
    )}
  </td>
)

type Props = {
  readonly a: Article
  readonly b: Article
  readonly marks: SharedMarks
  readonly pairs: readonly FigurePair[]
  readonly title: string
  readonly heads: readonly [string, string]
  readonly places?: Places
}

/** Figures that measure the same thing but have different values in two stories. */
export const DifferingFigures = ({ a, b, marks, pairs, title, heads, places }: Props) =>
  pairs.length === 0 ? null : (
    <section aria-labelledby="differing">
      <h2 id="differing">{title}</h2>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">{storyStrings.figureColumns[1]}</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.a.figure.id} ${pair.b.figure.id}`}>
              <th scope="row">
                <bdi>{comparedMeasure(pair)}</bdi>
              </th>
              <Amount head={heads[0]} article={a} row={pair.a} marks={marks.a} places={places} />
              <Amount head={heads[1]} article={b} row={pair.b} marks={marks.b} places={places} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
