import type { SearchFacets } from '@onrecord/article-archive'
import type { Query } from '@onrecord/article-data'
import { formatDate, formatNumber } from '@onrecord/article-view'
import { facetStrings } from '../../strings.ts'
import type { SearchSort } from '../../view-models/addresses.ts'
import { searchAddress } from '../../view-models/addresses.ts'
import { type Refinement, type RefinementGroup, refinements, usedFields } from '../../view-models/refine-query.ts'
import './facets.css'

const labelOf = ({ name }: RefinementGroup, { label }: Refinement): string =>
  name === 'months' ? formatDate(label) : label

const Group = ({ group, sort }: { readonly group: RefinementGroup; readonly sort: SearchSort }) => (
  <section className="facet" aria-labelledby={`facet-${group.name}`}>
    <h3 id={`facet-${group.name}`} className="label">
      {facetStrings.groups[group.name]}
    </h3>
    <ul>
      {group.values.map((value) => (
        <li key={value.query}>
          <a href={searchAddress(value.query, sort)}>
            <bdi>{labelOf(group, value)}</bdi>
          </a>{' '}
          <span className="facet-count">{formatNumber(value.count)}</span>
        </li>
      ))}
    </ul>
  </section>
)

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

type Props = { readonly query: Query; readonly facets: SearchFacets; readonly sort: SearchSort }

/** The voices, publishers, months, forms and anonymities of the results. Each is a link that refines the query. */
export const Facets = ({ query, facets, sort }: Props) => {
  const groups = refinements(query, facets)
  return groups.length === 0 ? null : (
    <aside className="facets" id="refine" aria-label={facetStrings.title}>
      <h2>{facetStrings.title}</h2>
      {groups.map((group) => (
        <Group group={group} sort={sort} key={group.name} />
      ))}
    </aside>
  )
}
