import { MessagePage } from './message-page.tsx'
import './button.css'

type Props = { readonly digest: string | undefined; readonly retry: () => void }

/** What a reader sees when a page could not be made: that it is our fault, and two ways on. */
export const ErrorMessage = ({ digest, retry }: Props) => (
  <MessagePage label="Error" title="This page could not be made">
    <p>
      The fault is on this side, not in the address. Trying again may help; <a href="/">the stories</a> are still there.
    </p>
    <p>
      <button className="button" type="button" onClick={retry}>
        Try again
      </button>
    </p>
    {digest !== undefined && (
      <p className="small">
        The server’s log says more, under the number <bdi>{digest}</bdi>.
      </p>
    )}
  </MessagePage>
)
