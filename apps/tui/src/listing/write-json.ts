import { writeOut } from '../output.ts'

/** Writes a value as indented JSON. */
export const writeJson = async (value: unknown): Promise<void> => writeOut(`${JSON.stringify(value, null, 2)}\n`)
