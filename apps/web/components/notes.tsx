import type { Beside } from '../reading/beside-block.ts'
import { type ChosenVoice, isDimmed } from '../reading/chosen-voice.ts'
import { FigureNote } from './figure-note.tsx'
import { VoiceNote } from './voice-note.tsx'
import './notes.css'

/** The margin of a paragraph: who says what stands in it. Nothing where it is all the writer's. */
export const Notes = ({ notes, chosen }: { readonly notes: readonly Beside[]; readonly chosen: ChosenVoice }) =>
  notes.length === 0 ? null : (
    <ul className="notes">
      {notes.map((note) =>
        note.kind === 'figure' ? (
          <FigureNote row={note.row} dimmed={isDimmed(chosen, undefined)} key={note.row.figure.id} />
        ) : (
          <VoiceNote
            attributions={note.attributions}
            isFirst={note.isFirst}
            dimmed={isDimmed(chosen, note.attributions[0].voice)}
            key={note.attributions[0].statement.id}
          />
        ),
      )}
    </ul>
  )
