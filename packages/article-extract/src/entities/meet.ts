import type { Sentence, Span } from '@onrecord/article-data'
import type { Token } from '../doc/doc.ts'
import { knownPlace } from '../places/gazetteer.ts'
import { acronymAt, initialsOf, lettersOf } from './acronyms.ts'
import type { Cast, Figurant } from './cast.ts'
import { findNames } from './find-names.ts'
import { genderOf, type NameKind, nameKind } from './name-kind.ts'
import type { NameRun } from './name-run.ts'
import { isSurnameAlone } from './name-words.ts'
import { bodiesByInitials, fullNames, nameOf } from './names-in-full.ts'

/** A name in the text and who or what it stands for. */
export interface NamedMention {
  readonly run: NameRun
  readonly span: Span
  readonly figurant: Figurant
}

/** Of the persons with this surname that title and first name do not speak against the one met most often, of several the first. */
const bySurname = (cast: Cast, run: NameRun): Figurant | undefined => {
  const gender = genderOf(run)
  const fits = cast
    .withSurname(run.words.join(' '))
    .filter((one) => gender === undefined || one.gender === undefined || one.gender === gender)
  return fits.reduce<Figurant | undefined>(
    (best, one) => (best && cast.timesMet(best) >= cast.timesMet(one) ? best : one),
    undefined,
  )
}

/** A body met before whose initials the acronym gives. */
const byInitials = (cast: Cast, word: string): Figurant | undefined => {
  const letters = lettersOf(word)
  return letters
    ? cast.all.find(({ kind, name }) => kind === 'organization' && initialsOf(name) === letters)
    : undefined
}

const meetPerson = (cast: Cast, run: NameRun, name: string, full: string | undefined): Figurant => {
  const surname = isSurnameAlone(run.words) ? bySurname(cast, run) : undefined
  const last = run.words.at(-1) ?? ''
  const longer =
    run.words.length === 2 ? cast.withSurname(last).find((one) => one.name.startsWith(`${run.words[0]} `)) : undefined
  const whole = full === undefined ? undefined : (cast.named(full) ?? cast.add('person', full, true))
  const figurant = cast.named(name) ?? surname ?? longer ?? whole ?? cast.add('person', name, true)
  const gender = genderOf(run)
  if (gender !== undefined) figurant.gender ??= gender
  const role = run.titles.filter((title) => !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(title)).join(' ')
  if (role !== '' && figurant.kind === 'person') figurant.roles.add(role)
  cast.call(figurant, name)
  return figurant
}

const meetPlace = (cast: Cast, name: string): Figurant => {
  const known = knownPlace(name)
  const region = cast.named(`${name} region`)
  const figurant =
    cast.named(name) ?? (known && cast.named(known.name)) ?? region ?? cast.add('place', known?.name ?? name, true)
  if (known?.countryCode !== undefined && figurant.kind === 'place') figurant.countryCode ??= known.countryCode
  cast.call(figurant, name)
  return figurant
}

const meetBody = (cast: Cast, name: string, acronym: string | undefined, full: string | undefined): Figurant => {
  const bare = name.replace(/^the\s+/iu, '')
  const whole = full === undefined ? undefined : (cast.named(full) ?? cast.add('organization', full, true))
  const figurant = cast.named(bare) ?? byInitials(cast, bare) ?? whole ?? cast.add('organization', bare, true)
  cast.call(figurant, bare)
  if (acronym !== undefined) cast.call(figurant, acronym)
  return figurant
}

const meetRun = (
  cast: Cast,
  tokens: readonly Token[],
  run: NameRun,
  name: string,
  kind: NameKind,
  full: string | undefined,
): Figurant | undefined => {
  switch (kind) {
    case 'person':
      return meetPerson(cast, run, name, full)
    case 'organization':
      return meetBody(cast, name, acronymAt(tokens, run.end), full)
    case 'place':
      return meetPlace(cast, name)
    case 'none':
      return undefined
    case 'unknown':
      return cast.named(name) ?? (isSurnameAlone(run.words) ? bySurname(cast, run) : undefined)
  }
}

/** A name that tells nothing of its kind is a person's when it speaks, and when one part of it stands alone elsewhere. */
const settle = (run: NameRun, kind: NameKind, speaks: boolean, alone: ReadonlySet<string>): NameKind => {
  if (kind !== 'unknown') return kind
  if (run.words.length === 1) return speaks ? 'person' : 'unknown'
  const parts = [run.words[0], run.words.at(-1)].some((word) => alone.has(word?.toLowerCase() ?? ''))
  return run.words.length <= 4 && (speaks || parts) ? 'person' : 'unknown'
}

/**
 * Enters everybody and everything the text names into `cast`, in text order, and gives the mentions. `speaks` says
 * whether a name stands where a voice is named. A surname or an acronym leads to the full name met before.
 */
export const meetNamed = (
  cast: Cast,
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  speaks: (span: Span) => boolean,
): readonly NamedMention[] => {
  const runs = findNames(tokens, sentences)
  const full = fullNames(tokens, runs)
  const bodies = bodiesByInitials(text, tokens, runs)
  const alone = new Set(runs.flatMap(({ words }) => (words.length === 1 ? [words[0]?.toLowerCase() ?? ''] : [])))
  return runs.flatMap((run) => {
    const span = { start: tokens[run.first]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0 }
    const kind = settle(run, nameKind(tokens, run), speaks(span), alone)
    const [word = ''] = run.words
    const spelt = run.words.length === 1 ? bodies.get(lettersOf(word) ?? '') : undefined
    const behind = isSurnameAlone(run.words) ? full.get(run.words.join(' ').toLowerCase()) : undefined
    const figurant = meetRun(
      cast,
      tokens,
      run,
      nameOf(text, tokens, run),
      kind,
      kind === 'organization' ? spelt : behind,
    )
    if (figurant === undefined) return []
    cast.mention(figurant, span, 'name')
    return [{ run, span, figurant }]
  })
}
