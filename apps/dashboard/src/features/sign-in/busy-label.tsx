import hidden from '../../components/visually-hidden.module.css';
import { m } from '../../paraglide/messages.js';

/** Says to a screen reader that signing in is under way; the button says it to everyone else. */
export function BusyLabel({ isBusy }: { readonly isBusy: boolean }) {
  return (
    <div role="status" className={hidden.hidden}>
      {isBusy ? m.signin_busy() : ''}
    </div>
  );
}
