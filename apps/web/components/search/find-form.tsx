import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { maxQueryLength } from '../../view-models/addresses.ts'
import './find-form.css'

type FieldProps = ComponentPropsWithoutRef<'input'> & {
  /** The address that returns completions. */
  readonly address: string
}

/** A field that public/completed-field.mjs completes as the reader types. Without scripts it is a plain field. */
const CompletedField = ({ address, ...field }: FieldProps) => (
  <span className="completed" data-completions={address}>
    <input {...field} />
    <script type="module" src="/completed-field.mjs" />
  </span>
)

type Props = {
  readonly action: string
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly button: string
  /** Values that the browser itself suggests, without a script. */
  readonly options?: readonly string[]
  /** The address that completes the typed text, for browsers that run scripts. */
  readonly completions?: string
  readonly isWrong?: boolean
  /** The id of the error or hint. */
  readonly describedBy?: string
  readonly children?: ReactNode
}

/** One field and a button. It submits with GET, so each result page has an address. */
export const FindForm = ({
  action,
  name,
  label,
  value,
  button,
  options = [],
  completions,
  isWrong,
  describedBy,
  children,
}: Props) => {
  const field = {
    id: 'find',
    className: 'field',
    type: 'search',
    name,
    defaultValue: value,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    maxLength: maxQueryLength,
    dir: 'auto',
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy,
  } as const
  return (
    <search>
      <form className="find" action={action} method="get">
        <label htmlFor="find" className="label">
          {label}
        </label>
        <div className="find-line">
          {/* The key makes a new element for each result page, so that the field shows the query. */}
          {completions === undefined ? (
            <input {...field} key={value} list={options.length > 0 ? 'find-options' : undefined} />
          ) : (
            <CompletedField {...field} key={value} address={completions} />
          )}
          <button className="button" type="submit">
            {button}
          </button>
        </div>
        {options.length > 0 && (
          <datalist id="find-options">
            {options.map((option) => (
              <option value={option} key={option} />
            ))}
          </datalist>
        )}
        {children}
      </form>
    </search>
  )
}
