import type { FigureRow } from '@onrecord/article-data'
import { sourceStrings } from '@onrecord/article-view'
import './note.css'

/** A number in the text that the writer gives no source for. */
export const FigureNote = ({ row, dimmed }: { readonly row: FigureRow; readonly dimmed: boolean }) => (
  <small className={`note ${dimmed ? 'dimmed' : ''}`.trim()} role="note" lang="en" dir="ltr">
    <bdi>{row.amount}</bdi>: {sourceStrings.noSource}
  </small>
)
