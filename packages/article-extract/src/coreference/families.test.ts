import { expect, test } from 'vitest'
import { said } from '../fixtures/said.ts'

const lastVoice = (text: string): string | undefined => said(`It was late.\n\n${text}`).at(-1)?.replace(/ \(.*/u, '')

test.each([
  [
    'two persons with one surname',
    'Adam and Ilse Marten bought a mill. The Martens said it would close.',
    'Adam Marten & Ilse Marten',
  ],
  [
    'two persons whose names are apart',
    'Adam Marten, 45, and Ilse Marten, 43, bought a mill. According to the Martens, it will close.',
    'Adam Marten & Ilse Marten',
  ],
  [
    'a person and a relative without a surname',
    'Adam Marten and his wife, Ilse, bought a mill. The Martens said it would close.',
    'Adam Marten & Ilse',
  ],
  [
    'two persons whose surname ends in "s"',
    'Jim Vells, 60, and Mary Vells, 58, bought a mill. The Vellses said it would close.',
    'Jim Vells & Mary Vells',
  ],
  [
    'the couple with that surname',
    'Parents Adam and Ilse Marten bought a mill. Mr. and Mrs. Marten said it would close.',
    'Adam Marten & Ilse Marten',
  ],
  [
    'NOT a couple, but a woman with a title',
    'Adam and Ilse Marten bought a mill. Mrs. Marten said it would close.',
    'Ilse Marten',
  ],
  [
    'brothers with one surname',
    'Adam and Otto Marten own a mill. The Marten brothers said it would close.',
    'Adam Marten & Otto Marten',
  ],
  [
    'NOT brothers of another family',
    'Adam and Ilse Marten own a mill. The Lund brothers said it would close.',
    'the Lund brothers',
  ],
  ['the family of the one person named', 'Adam Marten bought a mill. The Martens said it would close.', 'the Martens'],
  [
    'NOT a family, but a team with that name',
    'Dan Brown, a fan, saw the Harwell Browns lose. Ann Brown wept. The Browns said the coach would stay.',
    'Harwell Browns',
  ],
])('the family’s name is %s', (_, text, expected) => expect(lastVoice(text)).toBe(expected))
