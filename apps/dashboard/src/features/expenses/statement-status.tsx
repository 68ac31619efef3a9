import { type StatementState, statementLacks, statementStates } from '@mim/domain/expenses';
import { Status, type StatusProps } from '../../components/status.js';
import { useLanguage } from '../../language/language.js';
import { standingText } from './model/standing-text.js';
import type { StatementSummary } from './requests/expenses.js';

const tones = { draft: 'info', approved: 'warn', exported: 'good' } as const satisfies Readonly<
  Record<StatementState, StatusProps['tone']>
>;

export interface StatementStatusProps {
  readonly statement: Pick<StatementSummary, 'state' | 'lacks' | 'approvedOn' | 'exportedOn'>;
  /** Whether it tells on which day it came so far too. */
  readonly isDated?: boolean;
}

/** How a statement stands, and what a draft lacks. */
export function StatementStatus({ statement, isDated = false }: StatementStatusProps) {
  const { language } = useLanguage();
  const { state, lacks } = statement;
  const standing = isDated ? standingText(statement, language) : null;
  if (standing !== null) return <Status tone={tones[state]}>{standing}</Status>;
  return lacks.length === 0 ? (
    <Status tone={tones[state]}>{statementStates.label(state, language)}</Status>
  ) : (
    <Status tone="plain">{lacks.map((lack) => statementLacks.label(lack, language)).join('; ')}</Status>
  );
}
