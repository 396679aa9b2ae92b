import type { Article } from '@onrecord/article-data'
import { comparisonStrings, type ComparedItem as Item } from '@onrecord/article-view'
import type { ReactNode } from 'react'
import { languageOf } from '../../view-models/language-of.ts'
import { placeAddress } from '../../view-models/story-parts.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './compared-parts.css'

type PartProps = { readonly title: string; readonly id: string; readonly children: ReactNode }

/** A part of a comparison under its title. */
export const ComparedPart = ({ title, id, children }: PartProps) => (
  <section className="compared" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** Two things side by side: the first story on the left, the second on the right. In a narrow window, one above the other. */
export const SideBySide = ({ a, b }: { readonly a: ReactNode; readonly b: ReactNode }) => (
  <div className="side-by-side">
    <div>{a}</div>
    <div>{b}</div>
  </div>
)

type OnlyProps = { readonly title: string; readonly items: readonly ReactNode[] }

/** What is in only one of two stories. A long list is collapsed. */
export const OnlyInOne = ({ title, items }: OnlyProps) =>
  items.length === 0 ? (
    <p className="small none-in-one">
      {title}: {comparisonStrings.none}
    </p>
  ) : (
    <details className="only-in-one" open={items.length <= 6}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.map((item, index) => (
          // Items have no id. Their index is a safe key, because the list never changes.
          <li key={`${index + 1}`}>{item}</li>
        ))}
      </ul>
    </details>
  )

/** The statements that the page of a story has, if the article can be an earlier revision. */
export type Places = ReadonlySet<string> | undefined

type ItemProps = { readonly article: Article; readonly item: Item; readonly places?: Places }

/** The address of an item in its story. */
const itemAddress = (article: Article, { statementId, start = 0 }: Item): string =>
  placeAddress(article, { start, end: start + 1 }, statementId)

const Words = ({ article, item, places }: ItemProps) => {
  const its = languageOf(article)
  return places && !places.has(item.statementId ?? '') ? (
    <span {...its}>{item.words}</span>
  ) : (
    <a href={itemAddress(article, item)} {...its}>
      {item.words}
    </a>
  )
}

/** A statement, quotation or voice in a comparison. The words link to their place in the story, if they are in it. */
export const ComparedItem = ({ article, item, places }: ItemProps) =>
  item.who === undefined ? (
    <>
      <VoiceMark voice={item.mark} /> <bdi>{item.words}</bdi>
    </>
  ) : (
    <div className={`compared-item ${voiceClass(item.mark)}`}>
      <Words article={article} item={item} places={places} />
      <p className="small">
        {item.how === undefined ? (
          item.who
        ) : (
          <>
            <VoiceMark voice={item.mark} /> <bdi>{item.who}</bdi> · {item.how}
          </>
        )}
      </p>
    </div>
  )
