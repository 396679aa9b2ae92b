import { expect, test } from 'vitest'
import { said } from '../../fixtures/said.ts'

test.each([
  ['Peder Aas, whose family bakes near Moss, cautioned against "a long, dark winter".', 'Peder Aas'],
  ['The mayor, Ilse Marten, warned of "an empty and silent town" by June.', 'Ilse Marten'],
  ['Ilse Marten spoke of "a long and bitter fight" on Friday.', 'Ilse Marten'],
])('words in quotation marks after a verb of speech are a statement: %s', (text, name) => {
  const statements = said(`It was late.\n\n${text}`, { model: 'fast' })
  expect(statements.filter((line) => line.startsWith(`${name} (`))).toHaveLength(1)
})
