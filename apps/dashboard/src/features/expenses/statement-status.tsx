import { type StatementState, statementLacks, statementStates } from '@mim/domain/expenses';
import { Status, type StatusProps } from '../../components/status.js';
import { useLanguage } from '../../language/language.js';
import type { StatementSummary } from './requests/expenses.js';

const tones = { draft: 'info', approved: 'warn', exported: 'good' } as const satisfies Readonly<
  Record<StatementState, StatusProps['tone']>
>;

/** How a statement stands, and what a draft lacks. */
export function StatementStatus({
  statement,
}: {
  readonly statement: Pick<StatementSummary, 'state' | 'lacks'>;
}) {
  const { language } = useLanguage();
  const { state, lacks } = statement;
  return lacks.length === 0 ? (
    <Status tone={tones[state]}>{statementStates.label(state, language)}</Status>
  ) : (
    <Status tone="plain">{lacks.map((lack) => statementLacks.label(lack, language)).join('; ')}</Status>
  );
}
