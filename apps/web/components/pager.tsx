import { addressOf } from '../reading/site-addresses.ts'
import './pager.css'

type Props = {
  readonly path: string
  /** What the list was asked for, besides the place in it. */
  readonly asked?: Readonly<Record<string, string | undefined>>
  readonly isFirst: boolean
  readonly next: string | undefined
  /** What stands further on: "Older stories". */
  readonly further: string
}

/** Ways through a list that has more than one page: on, and back to its beginning. */
export const Pager = ({ path, asked = {}, isFirst, next, further }: Props) =>
  isFirst && next === undefined ? null : (
    <nav className="pager" aria-label="Pages">
      {!isFirst && <a href={addressOf(path, asked)}>To the beginning</a>}
      {next !== undefined && (
        <a href={addressOf(path, { ...asked, after: next })} rel="next">
          {further}
        </a>
      )}
    </nav>
  )
