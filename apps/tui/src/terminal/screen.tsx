import { Box, Text } from 'ink'
import { memo } from 'react'
import type { Size } from '../screen-size.ts'
import { screenText } from './draw.ts'
import type { Line } from './line.ts'
import type { Theme } from './themes.ts'

/** Ink lays out a line again only if its text changed. */
const ScreenLine = memo(({ text }: { readonly text: string }) => (
  <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
))

type ScreenProps = {
  readonly lines: (size: Size) => readonly Line[]
  readonly size: Size
  readonly theme: Theme
}

/** A whole screen of lines; a message if the terminal is too small for them. */
export const Screen = ({ lines, size, theme }: ScreenProps) => (
  <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
    {screenText(lines, size, theme).map((text, row) => (
      <ScreenLine key={row} text={text} />
    ))}
  </Box>
)
