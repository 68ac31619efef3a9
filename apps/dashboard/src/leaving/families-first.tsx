import { Link } from '../components/link.js';
import { Notice } from '../components/notice.js';
import { m } from '../paraglide/messages.js';
import type { Family } from './family-choice.js';

export interface FamiliesFirstProps {
  readonly families: readonly Family[];
}

/** She goes on a later day while she has families: what is done first, and where that is done for each of them. */
export function FamiliesFirst({ families }: FamiliesFirstProps) {
  return (
    <Notice tone="warn" title={m.leaving_first_title()}>
      <p>{m.leaving_first()}</p>
      <ul>
        {families.map(({ matchId, trajectoryId, name }) => (
          <li key={matchId}>
            <Link to="/koppelen/$trajectoryId" params={{ trajectoryId }}>
              {m.leaving_first_successor({ name })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
