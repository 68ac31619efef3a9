import { duplicateGrounds } from '@mim/domain';
import { Link } from '../../components/link.js';
import { Notice } from '../../components/notice.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Duplicate } from './requests/get-prospect.js';

/** Who may be the same person, and why: to look at before she is called or taken in twice. */
export function DuplicatesNotice({ duplicates }: { readonly duplicates: readonly Duplicate[] }) {
  const { language } = useLanguage();
  if (duplicates.length === 0) return null;
  return (
    <Notice tone="warn" title={m.prospects_duplicates({ count: duplicates.length })}>
      <ul>
        {duplicates.map(({ personId, name, grounds, trajectoryId }) => (
          <li key={personId}>
            {trajectoryId === null ? (
              name
            ) : (
              <Link to="/moeders/$trajectoryId" params={{ trajectoryId }}>
                {name}
              </Link>
            )}
            {': '}
            {formatList(
              grounds.map((ground) => duplicateGrounds.label(ground, language)),
              language,
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
