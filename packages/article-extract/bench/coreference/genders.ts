import { femaleNames, maleNames } from '../../src/entities/first-names.ts'

const male = /^(?:mr|sir|lord|king|prince|duke|father|\w*businessman|congressman|chairman|spokesman|actor)$/
const female = /^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|sister|\w+woman|actress)$/

/** "he" or "she" if a title or a first name shows it; otherwise undefined. */
export const genderOfName = (names: readonly string[], titles: readonly string[]): 'he' | 'she' | undefined => {
  const words = titles.flatMap((title) => title.toLowerCase().replaceAll('.', '').split(' '))
  if (words.some((word) => male.test(word))) return 'he'
  if (words.some((word) => female.test(word))) return 'she'
  for (const name of names) {
    const [first = '', ...rest] = name.toLowerCase().split(' ')
    const isMale = maleNames.has(first)
    if (rest.length > 0 && isMale !== femaleNames.has(first)) return isMale ? 'he' : 'she'
  }
  return undefined
}
