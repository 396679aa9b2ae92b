/**
 * One wording for each thing that screens and exports have to name and the text does not: who wrote the story, a figure
 * without a source, a voice without a name.
 */
export const terms = {
  writer: 'the writer',
  noSource: 'no source given',
  unnamedSource: 'an unnamed source',
  unnamed: 'unnamed',
  uncertain: 'uncertain',
  /** How well the text names a voice. */
  anonymity: { named: 'named', described: 'described, not named', anonymous: 'unnamed' },
  /** Stands before what the words appeared in: "medium: X". */
  medium: 'medium',
  /** Stands before the chain of those who passed the words on. */
  through: 'through',
  partial: 'Only a part of the story was available.',
  coverage: 'Who says what in this story',
  markKey:
    'Underlined words belong to the voice whose letter follows them. Tinted words are quoted. Plain text is the writer’s own.',
  sources: 'Sources',
  figures: 'Figures and their sources',
  timeline: 'Timeline',
  corrections: 'Corrections',
  links: 'Links',
  media: 'Pictures and recordings',
  figureColumns: ['Figure', 'What it measures', 'Source', 'As of'],
} as const
