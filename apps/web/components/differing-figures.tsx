import type { Article, FigurePair, FigureRow } from '@onrecord/article-data'
import { archiveMark } from '../reading/archive-mark.ts'
import { figureAddress } from '../reading/site-addresses.ts'
import { VoiceMark } from './voice-mark.tsx'
import './listing.css'

type AmountProps = { readonly head: string; readonly article: Article; readonly row: FigureRow }

const Amount = ({ head, article, row: { amount, figure, voice, line } }: AmountProps) => (
  <td>
    <span className="listing-head">{head}: </span>
    <a href={figureAddress({ article, figure })}>
      <b>
        <bdi>{amount}</bdi>
      </b>
    </a>
    {voice ? (
      <>
        , by <VoiceMark voice={archiveMark(voice)} /> <bdi>{line?.shortWho}</bdi>
      </>
    ) : (
      ', no source given'
    )}
  </td>
)

type Props = {
  readonly a: Article
  readonly b: Article
  readonly pairs: readonly FigurePair[]
  readonly title?: string
  readonly heads?: readonly [string, string]
}

/** The same thing measured, with another number in each of two stories. */
export const DifferingFigures = ({
  a,
  b,
  pairs,
  title = 'Figures that differ',
  heads = ['In the first', 'In the second'],
}: Props) =>
  pairs.length === 0 ? null : (
    <section aria-labelledby="differing">
      <h2 id="differing">{title}</h2>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">What is measured</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.a.figure.id} ${pair.b.figure.id}`}>
              <th scope="row">
                <bdi>{pair.a.measures || pair.b.measures}</bdi>
              </th>
              <Amount head={heads[0]} article={a} row={pair.a} />
              <Amount head={heads[1]} article={b} row={pair.b} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
