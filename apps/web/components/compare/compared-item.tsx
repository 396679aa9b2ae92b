import { type Article, directionOf } from '@onrecord/article-data'
import type { ComparedItem as Item } from '@onrecord/article-view'
import { paragraphAnchor } from '../../view-models/addresses.ts'
import { VoiceMark, voiceClass } from '../voices/voice-mark.tsx'
import './compared-item.css'

type Props = { readonly article: Article; readonly item: Item }

/** The anchor of an item in its story. */
const anchorOf = (article: Article, { statementId, start = 0 }: Item): string =>
  statementId ?? paragraphAnchor(article, { start, end: start + 1 })

/** A statement, quotation or voice in a comparison. The words link to their place in the story. */
export const ComparedItem = ({ article, item }: Props) =>
  item.who === undefined ? (
    <>
      <VoiceMark voice={item.mark} /> <bdi>{item.words}</bdi>
    </>
  ) : (
    <div className={`compared-item ${voiceClass(item.mark)}`}>
      <a
        href={`/articles/${article.id}#${anchorOf(article, item)}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {item.words}
      </a>
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
