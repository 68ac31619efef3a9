import { statementLacks } from '@mim/domain/expenses';
import { addDays, listInWords, type Period } from '@mim/domain/kernel';
import { Link } from '../../components/link.js';
import { Notice } from '../../components/notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import type { StatementSummary } from './requests/expenses.js';

export interface DraftsLeftProps {
  readonly statements: readonly StatementSummary[];
  readonly period: Period;
  readonly month: string;
}

/** The drafts that are not approved together with the others, each with the reason and the way there. */
export function DraftsLeft({ statements, period, month }: DraftsLeftProps) {
  const { language } = useLanguage();
  const left = statements.filter(({ state, lacks }) => state === 'draft' && lacks.length > 0);
  if (left.length === 0) return null;
  // Of all at once it is said once.
  if (left.every(({ lacks }) => lacks.includes('period-open')))
    return (
      <Notice title={m.expenses_period_open({ date: formatDate(addDays(period.lastDay, 1), language) })} />
    );
  return (
    <Notice title={m.expenses_left({ count: left.length })}>
      <ul className={styles.left}>
        {left.map(({ visitingMotherId, name, lacks }) => (
          <li key={visitingMotherId}>
            <Link to="/onkosten/$visitingMotherId" params={{ visitingMotherId }} search={{ maand: month }}>
              {name}
            </Link>
            {': '}
            {listInWords(
              lacks.map((lack) => statementLacks.label(lack, language)),
              language,
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
