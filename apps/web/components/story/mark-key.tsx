import { VoiceMark } from '../voices/voice-mark.tsx'
import './mark-key.css'
import './story-text.css'

/** What the marks in a text mean, with an example of each. */
export const MarkKey = () => (
  <dl className="mark-key">
    <div>
      <dt>
        <span className="statement tone-0">The bridge will open in May,</span>{' '}
        <VoiceMark voice={{ mark: 'A', tone: 0 }} />
      </dt>
      <dd>Underlined: a statement. The letter of its voice follows in the same color and links to the margin note.</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-1">
          it was <span className="quoted">“never safe”</span>
        </span>{' '}
        <VoiceMark voice={{ mark: 'B', tone: 1 }} />
      </dt>
      <dd>Tinted: a direct quotation.</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-0">
          the mayor said <span className="statement tone-2">it was her plan</span>{' '}
          <VoiceMark voice={{ mark: 'M', tone: 2 }} />
        </span>{' '}
        <VoiceMark voice={{ mark: 'A', tone: 0 }} />
      </dt>
      <dd>Two lines: one voice quotes another.</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-3 unsure">the toll will stay</span> <VoiceMark voice={{ mark: 'C', tone: 3 }} />
      </dt>
      <dd>Dashed: an uncertain mark. The note says so too.</dd>
    </div>
    <div>
      <dt>The old one was built in 1931.</dt>
      <dd>Plain: the writer’s own words, without a source.</dd>
    </div>
  </dl>
)
