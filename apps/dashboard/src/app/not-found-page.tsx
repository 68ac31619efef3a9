import { Compass } from 'lucide-react';
import { EmptyState } from '../components/empty-state.js';
import { Link } from '../components/link.js';
import { PageHeader } from '../components/page-header.js';
import { m } from '../paraglide/messages.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={m.not_found_title()} />
      <EmptyState
        title={m.not_found_sentence()}
        icon={<Compass size={32} strokeWidth={1.5} aria-hidden />}
        action={<Link to="/">{m.not_found_home()}</Link>}
      >
        <p>{m.not_found_remedy()}</p>
      </EmptyState>
    </>
  );
}
