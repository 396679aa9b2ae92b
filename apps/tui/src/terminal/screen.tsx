import { Box, Text } from 'ink'
import { memo } from 'react'
import type { Size } from '../screen-size.ts'
import { screenText } from './draw.ts'
import type { Line } from './line.ts'

/** Ink lays out a line again only if its text changed. */
const ScreenLine = memo(({ text }: { readonly text: string }) => (
  <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
))

/** A whole screen of lines; a message if the terminal is too small for them. */
export const Screen = ({ lines, size }: { readonly lines: (size: Size) => readonly Line[]; readonly size: Size }) => (
  <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
    {screenText(lines, size).map((text, row) => (
      <ScreenLine key={row} text={text} />
    ))}
  </Box>
)
