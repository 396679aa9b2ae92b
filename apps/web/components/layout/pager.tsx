import { addressOf } from '../../view-models/addresses.ts'
import './pager.css'
import { siteStrings } from '../../strings.ts'

type Props = {
  readonly path: string
  /** The other parameters of the list. */
  readonly asked?: Readonly<Record<string, string | undefined>>
  readonly isFirst: boolean
  readonly next: string | undefined
  /** The label of the next page: "Older stories". */
  readonly further: string
}

/** Links to the next page of a list and back to the first page. */
export const Pager = ({ path, asked = {}, isFirst, next, further }: Props) =>
  isFirst && next === undefined ? null : (
    <nav className="pager" aria-label={siteStrings.pages}>
      {!isFirst && <a href={addressOf(path, asked)}>{siteStrings.firstPage}</a>}
      {next !== undefined && (
        <a href={addressOf(path, { ...asked, after: next })} rel="next">
          {further}
        </a>
      )}
    </nav>
  )
