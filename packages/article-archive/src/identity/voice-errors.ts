import { ArchiveError } from '../archive-error.ts'

const quoted = (id: string): string => JSON.stringify(id)

/** The error for an id that no voice has. */
export const unknownVoice = (id: string): ArchiveError =>
  new ArchiveError(`The archive has no voice ${quoted(id)}. Use an id that "voices" lists.`)

/** The error for a merge into the voice itself, or into one that was merged into it. */
export const circularMerge = (id: string, into: string): ArchiveError =>
  new ArchiveError(`The voice ${quoted(into)} is ${quoted(id)} itself or already merged into it. Choose another voice.`)

/** The error for a voice that was merged before. */
export const alreadyMerged = (id: string): ArchiveError =>
  new ArchiveError(`The voice ${quoted(id)} is already merged. Unmerge it first.`)

/** The error for a split by a story in which the voice does not speak. */
export const silentInStory = (id: string, story: string): ArchiveError =>
  new ArchiveError(`The voice ${quoted(id)} says nothing in the story ${quoted(story)}. Name a story where it speaks.`)

/** The error for a split by a statement that is not the voice's. */
export const otherStatement = (id: string): ArchiveError =>
  new ArchiveError(`The statement is not one of the voice ${quoted(id)}. Name a statement of that voice.`)

/** The error for a split without a story. */
export const splitByNothing = (): ArchiveError =>
  new ArchiveError('The split has no story. Name at least one story where the voice speaks.')

/** A name that a person gives a voice, with single spaces. Throws ArchiveError for one without a letter or digit. */
export const cleanVoiceName = (name: string): string => {
  const written = name.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(written)) return written
  throw new ArchiveError('The name of a voice needs a letter or digit. Give it another name.')
}
