import type { ReactNode } from 'react'
import './button.css'
import './find-form.css'

type Props = {
  readonly action: string
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly button: string
  /** What the field may be filled with, offered while one types: no script is needed for it. */
  readonly options?: readonly string[]
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
  isWrong,
  describedBy,
  children,
}: Props) => (
  <search>
    <form className="find" action={action} method="get">
      <label htmlFor="find" className="label">
        {label}
      </label>
      <div className="find-line">
        <input
          id="find"
          type="search"
          name={name}
          // A new element for each answer, so that the field shows what was asked.
          key={value}
          defaultValue={value}
          list={options.length > 0 ? 'find-options' : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1000}
          dir="auto"
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy}
        />
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
