import { storyKeys, storyPageStrings } from '../../strings.ts'
import './reading-help.css'

/**
 * The keys of public/reading.mjs in a dialog, its button, and the script with the texts that it shows. Without scripts the
 * button stays hidden.
 */
export const ReadingHelp = () => (
  <>
    <button type="button" className="help-button" data-action="help" hidden>
      {storyPageStrings.keys} <kbd>?</kbd>
    </button>
    <dialog
      id="reading-help"
      aria-labelledby="reading-help-title"
      data-copied={storyPageStrings.copied}
      data-not-copied={storyPageStrings.notCopied}
      data-copy-word={storyPageStrings.copy}
    >
      <h2 id="reading-help-title">{storyPageStrings.keys}</h2>
      <dl>
        {storyKeys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          {storyPageStrings.close}
        </button>
      </form>
    </dialog>
    <script type="module" src="/reading.mjs" />
  </>
)
