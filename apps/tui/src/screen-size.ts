/** The size of the terminal in columns and rows. */
export type Size = { readonly columns: number; readonly rows: number }

/** The number of rows above the story or list. */
export const titleHeight = 3

/** The number of rows in the title bar and the status bar. */
const chrome = titleHeight + 2

/** The number of rows for the story or a list. */
export const bodyHeight = ({ rows }: Size): number => Math.max(1, rows - chrome)

/** The smallest terminal in which a story or a list can be read. */
export const minSize: Size = { columns: 20, rows: 8 }

/** Whether the terminal is too small to show more than a message. */
export const isTooSmall = ({ columns, rows }: Size): boolean => columns < minSize.columns || rows < minSize.rows
