import { formatDate } from '@onrecord/article-view'
import { frontStrings } from '../../strings.ts'
import './story-filter.css'

/** What the list of stories shows: the stories of a publisher, of a month, or both. */
export type StoryFilter = { readonly publisher?: string; readonly month?: string }

/** Whether a list has less than all stories. */
export const isFiltered = ({ publisher, month }: StoryFilter): boolean => publisher !== undefined || month !== undefined

type Props = { readonly filter: StoryFilter; readonly publishers: readonly string[] }

/** A form that filters the list of stories. It submits with GET, so each list has an address. */
export const StoryFilterForm = ({ filter: { publisher, month }, publishers }: Props) => {
  const isKnown = publisher === undefined || publishers.includes(publisher)
  return (
    <form className="story-filter" action="/" method="get" aria-label={frontStrings.filter}>
      <label>
        <span className="label">{frontStrings.publisher}</span>
        <select className="field" name="publisher" defaultValue={publisher ?? ''}>
          <option value="">{frontStrings.allPublishers}</option>
          {[...(isKnown ? [] : [publisher]), ...publishers].map((name) => (
            <option value={name} key={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="label">{frontStrings.month}</span>
        <input className="field" type="month" name="month" defaultValue={month} placeholder="2025-03" />
      </label>
      <button className="button" type="submit">
        {frontStrings.show}
      </button>
    </form>
  )
}

/** What the list is filtered by, with a link to all stories; nothing for the whole list. */
export const ActiveFilter = ({ filter }: { readonly filter: StoryFilter }) => {
  const { publisher, month } = filter
  return isFiltered(filter) ? (
    <p className="small">
      {frontStrings.showing}{' '}
      <b>
        <bdi>{[publisher, month && formatDate(month)].filter((part) => part !== undefined).join(', ')}</bdi>
      </b>
      . <a href="/">{frontStrings.showAll}</a>
    </p>
  ) : null
}
