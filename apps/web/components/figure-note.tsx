import type { FigureRow } from '@onrecord/article-data'

/** A number in the text that the writer gives no source for. */
export const FigureNote = ({ row, dimmed }: { readonly row: FigureRow; readonly dimmed: boolean }) => (
  <li className={`note ${dimmed ? 'dimmed' : ''}`.trim()}>
    <span aria-hidden="true" />
    <span>
      <bdi>{row.amount}</bdi>: no source given
    </span>
  </li>
)
