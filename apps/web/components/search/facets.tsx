import type { Query } from '@onrecord/article-data/query'
import { formatDate } from '@onrecord/article-view'
import { facetStrings } from '../../strings.ts'
import type { SearchSort } from '../../view-models/addresses.ts'
import { searchAddress } from '../../view-models/addresses.ts'
import { type RefinementGroup, usedFields } from '../../view-models/refine-query.ts'
import { type AsideItem, AsideLists } from '../layout/aside-lists.tsx'
import './facets.css'

const itemsOf = ({ name, values }: RefinementGroup, sort: SearchSort): readonly AsideItem[] =>
  values.map(({ label, count, query }) => ({
    label: name === 'months' ? formatDate(label) : label,
    count,
    address: searchAddress(query, sort),
  }))

type UsedProps = { readonly query: Query; readonly sort: SearchSort }

/** The fields of the query, each with a link that removes it. */
export const UsedFields = ({ query, sort }: UsedProps) => {
  const fields = usedFields(query)
  return fields.length === 0 ? null : (
    <ul className="used-fields" aria-label={facetStrings.used}>
      {fields.map(({ label, without }) => (
        <li key={label}>
          <code>
            <bdi>{label}</bdi>
          </code>{' '}
          <a href={searchAddress(without, sort)}>
            {facetStrings.remove}
            <span className="aloud"> {label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Props = { readonly groups: readonly RefinementGroup[]; readonly sort: SearchSort }

/** The voices, publishers, months, forms and anonymities of the results. Each is a link that refines the query. */
export const Facets = ({ groups, sort }: Props) =>
  groups.length === 0 ? null : (
    <AsideLists
      id="refine"
      title={facetStrings.title}
      lists={groups.map((group) => ({ title: facetStrings.groups[group.name], items: itemsOf(group, sort) }))}
    />
  )
