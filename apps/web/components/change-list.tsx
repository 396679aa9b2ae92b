import type { Article, StatementChange } from '@onrecord/article-data'
import { ComparedStatement } from './compared-statement.tsx'
import { SideBySide } from './side-by-side.tsx'
import './change-list.css'

const labels: Readonly<Record<StatementChange['kind'], string>> = {
  kept: 'Kept',
  reworded: 'Said otherwise',
  moved: 'By another voice',
  added: 'New',
  removed: 'Gone',
}

type Props = { readonly before: Article; readonly after: Article; readonly changes: readonly StatementChange[] }

const Change = ({ before, after, change }: Omit<Props, 'changes'> & { readonly change: StatementChange }) => (
  <li className={`change change-${change.kind}`}>
    <h3 className="label">{labels[change.kind]}</h3>
    {change.kind === 'kept' ? (
      <ComparedStatement article={after} attribution={change.after} />
    ) : (
      <SideBySide
        a={change.kind === 'added' ? null : <ComparedStatement article={before} attribution={change.before} />}
        b={change.kind === 'removed' ? null : <ComparedStatement article={after} attribution={change.after} />}
      />
    )}
  </li>
)

const keyOf = (change: StatementChange): string =>
  [
    change.kind === 'added' ? '' : change.before.statement.id,
    change.kind === 'removed' ? '' : change.after.statement.id,
  ].join(' ')

/** What became of each statement between two revisions, in the order of the later; what was kept can be folded out. */
export const ChangeList = ({ before, after, changes }: Props) => {
  const kept = changes.filter(({ kind }) => kind === 'kept')
  const changed = changes.filter(({ kind }) => kind !== 'kept')
  const list = (some: readonly StatementChange[]) => (
    <ol className="change-list">
      {some.map((change) => (
        <Change before={before} after={after} change={change} key={keyOf(change)} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{changed.length === 0 ? 'No statement changed' : 'Statements that changed'}</h2>
      {list(changed)}
      {kept.length > 0 && (
        <details className="only-there">
          <summary>Kept word for word ({kept.length})</summary>
          {list(kept)}
        </details>
      )}
    </section>
  )
}
