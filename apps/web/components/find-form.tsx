import type { ReactNode } from 'react'
import { longestQuery } from '../view-models/longest-query.ts'
import { CompletedField } from './completed-field.tsx'
import './button.css'
import './find-form.css'

type Props = {
  readonly action: string
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly button: string
  /** Values that the browser offers while one types, without a script. */
  readonly options?: readonly string[]
  /** The address that completes what is typed, for a browser that runs scripts. */
  readonly completions?: string
  readonly isWrong?: boolean
  /** The id of what says what is wrong, or of a hint. */
  readonly describedBy?: string
  readonly children?: ReactNode
}

/** One field and a button: a plain form whose answer is a page with an address. */
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
    type: 'search',
    name,
    defaultValue: value,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    maxLength: longestQuery,
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
          {/* A new element for each answer, so that the field shows what was asked. */}
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
