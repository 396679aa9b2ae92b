import { VoiceMark } from '../voices/voice-mark.tsx'
import './mark-key.css'
import './story-text.css'
import { markKeyStrings } from '../../strings.ts'

const { statement, quotation, nested, uncertain, plain } = markKeyStrings

/** What the marks in a text mean, with an example of each. */
export const MarkKey = () => (
  <dl className="mark-key">
    <div>
      <dt>
        <span className="statement tone-0">{statement.sample}</span> <VoiceMark voice={{ mark: 'A', tone: 0 }} />
      </dt>
      <dd>{statement.means}</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-1">
          {quotation.sample}
          <q className="quoted">{quotation.quoted}</q>
        </span>{' '}
        <VoiceMark voice={{ mark: 'B', tone: 1 }} />
      </dt>
      <dd>{quotation.means}</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-0">
          {nested.sample}
          <span className="statement tone-2">{nested.inner}</span> <VoiceMark voice={{ mark: 'M', tone: 2 }} />
        </span>{' '}
        <VoiceMark voice={{ mark: 'A', tone: 0 }} />
      </dt>
      <dd>{nested.means}</dd>
    </div>
    <div>
      <dt>
        <span className="statement tone-3 unsure">{uncertain.sample}</span> <VoiceMark voice={{ mark: 'C', tone: 3 }} />
      </dt>
      <dd>{uncertain.means}</dd>
    </div>
    <div>
      <dt>{plain.sample}</dt>
      <dd>{plain.means}</dd>
    </div>
  </dl>
)
