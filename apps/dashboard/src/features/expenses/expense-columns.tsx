import { expenseLineKinds } from '@mim/domain/expenses';
import { amountInWords, capitalised, type Language, type Problem } from '@mim/domain/kernel';
import { Button } from '../../components/button.js';
import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { problemText } from '../../components/form/issue-text.js';
import { LinkButton } from '../../components/link-button.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './expenses-page.module.css';
import type { StatementSummary } from './requests/expenses.js';
import { StatementStatus } from './statement-status.js';

const column = columnsOf<StatementSummary>();

/** What a statement consists of: `3 × bezoek € 15,00`. */
export const partsText = ({ parts }: Pick<StatementSummary, 'parts'>, language: Language): string =>
  parts
    .map(
      ({ lineKind, count, amountCents }) =>
        `${count} × ${expenseLineKinds.label(lineKind, language)} ${amountInWords(amountCents)[language]}`,
    )
    .join(', ');

/** The columns of a month: who, what it consists of, how much, how it stands, why it could not be approved, and what can be done. */
export const expenseColumns = (
  language: Language,
  month: string,
  approve: (statement: StatementSummary) => void,
  refusals: ReadonlyMap<string, Problem>,
): readonly Column<StatementSummary>[] =>
  column.columns([
    column.accessor('name', {
      id: 'name',
      header: m.mothers_column_name(),
      cell: ({ row: { original } }) => (
        <VisitingMotherName
          id={original.visitingMotherId}
          name={original.name}
          isErased={original.isErased}
        />
      ),
    }),
    column.accessor((statement) => partsText(statement, language), {
      id: 'parts',
      header: m.expenses_parts(),
      enableSorting: false,
      cell: ({ row: { original } }) => capitalised(partsText(original, language)),
    }),
    column.accessor('totalCents', {
      id: 'total',
      header: m.expenses_amount(),
      meta: { isNumber: true },
      cell: ({ row: { original } }) => amountInWords(original.totalCents)[language],
    }),
    column.accessor('state', {
      id: 'state',
      header: m.mothers_column_state(),
      cell: ({ row: { original } }) => {
        const refused = refusals.get(original.visitingMotherId);
        return (
          <>
            <StatementStatus statement={original} />
            {refused === undefined ? null : (
              <p role="alert" className={styles.refused}>
                {problemText(refused, language)}
              </p>
            )}
          </>
        );
      },
    }),
    column.display({
      id: 'action',
      header: m.expenses_action(),
      meta: { isAction: true },
      cell: ({ row: { original } }) => (
        <>
          <LinkButton
            variant="quiet"
            to="/onkosten/$visitingMotherId"
            params={{ visitingMotherId: original.visitingMotherId }}
            search={{ maand: month }}
            aria-label={m.expenses_see_of({ name: original.name })}
          >
            {m.expenses_see()}
          </LinkButton>
          {isApprovable(original) ? (
            <Button
              variant="quiet"
              aria-label={m.expenses_approve_of({ name: original.name })}
              onPress={() => approve(original)}
            >
              {m.expenses_approve()}
            </Button>
          ) : null}
        </>
      ),
    }),
  ]);

/** Whether a draft can be approved now, complete or not. */
export const isApprovable = ({ state, lacks }: Pick<StatementSummary, 'state' | 'lacks'>): boolean =>
  state === 'draft' && !lacks.includes('period-open') && !lacks.includes('below-zero');

/** Whether a draft can be approved together with others. */
export const isComplete = (statement: StatementSummary): boolean =>
  isApprovable(statement) && statement.lacks.length === 0;
