import { formatNumber } from '@onrecord/article-view'
import './aside-lists.css'

/** A link with a count. */
export type AsideItem = { readonly label: string; readonly count: number; readonly address: string }

/** Links under a title. */
type AsideList = { readonly title: string; readonly items: readonly AsideItem[] }

const List = ({ list: { title, items }, id }: { readonly list: AsideList; readonly id: string }) => (
  <section className="aside-list" aria-labelledby={id}>
    <h3 id={id} className="label">
      {title}
    </h3>
    <ul>
      {items.map(({ label, count, address }) => (
        <li key={address}>
          <a href={address}>
            <bdi>{label}</bdi>
          </a>{' '}
          <span className="aside-count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  </section>
)

type Props = { readonly id: string; readonly title: string; readonly lists: readonly AsideList[] }

/** Lists of links with counts, beside the list of a page. */
export const AsideLists = ({ id, title, lists }: Props) => (
  <aside className="aside-lists" id={id} aria-label={title}>
    <h2>{title}</h2>
    {lists.map((list, index) => (
      <List list={list} id={`${id}-${index + 1}`} key={list.title} />
    ))}
  </aside>
)
