import type { ComponentPropsWithoutRef } from 'react'
import './completed-field.css'

type Props = ComponentPropsWithoutRef<'input'> & {
  /** Where completions are asked for. */
  readonly address: string
}

/** A field that completes what is typed, by public/completed-field.mjs. Without scripts it is a plain field. */
export const CompletedField = ({ address, ...field }: Props) => (
  <span className="completed" data-completions={address}>
    <input {...field} />
    <script type="module" src="/completed-field.mjs" />
  </span>
)
