import { comparisonStrings } from '@onrecord/article-view'
import type { ReactNode } from 'react'
import './side-by-side.css'

type Props = { readonly title: string; readonly id: string; readonly children: ReactNode }

/** A part of a comparison under its title. */
export const ComparedPart = ({ title, id, children }: Props) => (
  <section className="compared" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** Two things side by side: the first story's left, the second's right; below each other in a narrow window. */
export const SideBySide = ({ a, b }: { readonly a: ReactNode; readonly b: ReactNode }) => (
  <div className="side-by-side">
    <div>{a}</div>
    <div>{b}</div>
  </div>
)

type OnlyProps = { readonly title: string; readonly items: readonly ReactNode[] }

/** What only one of two stories has, collapsed when it is long. */
export const OnlyThere = ({ title, items }: OnlyProps) =>
  items.length === 0 ? (
    <p className="small">
      {title}: {comparisonStrings.none}
    </p>
  ) : (
    <details className="only-there" open={items.length <= 6}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.map((item, place) => (
          // Items have no identity of their own and never change under us.
          <li key={`${place + 1}`}>{item}</li>
        ))}
      </ul>
    </details>
  )
