import type { ReactNode } from 'react'
import './message-page.css'

type Props = { readonly label: string; readonly title: string; readonly children: ReactNode }

/** A page that says one thing and what to do next. */
export const MessagePage = ({ label, title, children }: Props) => (
  <div className="message-page">
    <p className="label">{label}</p>
    <h1>{title}</h1>
    {children}
  </div>
)
