import hidden from '../../components/visually-hidden.module.css';
import { m } from '../../paraglide/messages.js';

export interface BusyLabelProps {
  readonly isBusy: boolean;
  /** What is said; unless told, that it is signing in. */
  readonly words?: string;
}

/** Says to a screen reader that something is under way; the button says it to everyone else. */
export function BusyLabel({ isBusy, words = m.signin_busy() }: BusyLabelProps) {
  return (
    <div role="status" className={hidden.hidden}>
      {isBusy ? words : ''}
    </div>
  );
}
