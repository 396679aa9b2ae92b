import { addressOf } from '../view-models/site-addresses.ts'
import './pager.css'

type Props = {
  readonly path: string
  /** The list's other parameters. */
  readonly asked?: Readonly<Record<string, string | undefined>>
  readonly isFirst: boolean
  readonly next: string | undefined
  /** What the next page has: "Older stories". */
  readonly further: string
}

/** Links through a list with several pages: to the next, and back to the first. */
export const Pager = ({ path, asked = {}, isFirst, next, further }: Props) =>
  isFirst && next === undefined ? null : (
    <nav className="pager" aria-label="Pages">
      {!isFirst && <a href={addressOf(path, asked)}>First page</a>}
      {next !== undefined && (
        <a href={addressOf(path, { ...asked, after: next })} rel="next">
          {further}
        </a>
      )}
    </nav>
  )
