import { amountInWords, type Problem } from '@mim/domain/kernel';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { type SaveState, useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { totalOf } from './model/payment-lists.js';
import { approveStatements, type StatementSummary } from './requests/expenses.js';

/** What is approved: a draft of the list, or of its own page. */
type Draft = Pick<StatementSummary, 'visitingMotherId' | 'totalCents' | 'lineCount'>;

export interface Approval extends SaveState<readonly Draft[]> {
  /** Why drafts of the last attempt were not approved, by whose they are. */
  readonly refusals: ReadonlyMap<string, Problem>;
}

const none: ReadonlyMap<string, Problem> = new Map();

/**
 * Approves drafts, one or many, as they are seen. When somebody else was first, or an amount has changed, what stands there
 * now is asked again before that is said beside each.
 */
export function useApproval(where: { readonly locationId: string; readonly month: string }): Approval {
  const { language } = useLanguage();
  const [refusals, setRefusals] = useState(none);
  const saving = useSave({
    send: async (drafts: readonly Draft[], key) => {
      setRefusals(none);
      try {
        return await approveStatements(where, drafts, key);
      } catch (error) {
        const problem = problemFromError(error);
        if (problem.code !== 'unreachable') {
          await refreshDossiers();
          setRefusals(new Map(drafts.map(({ visitingMotherId }) => [visitingMotherId, problem])));
        }
        throw error;
      }
    },
    onSaved: async ({ actionId, left }, drafts) => {
      const refused = new Map(left.map(({ visitingMotherId, problem }) => [visitingMotherId, problem]));
      const approved = drafts.filter(({ visitingMotherId }) => !refused.has(visitingMotherId));
      const amount = amountInWords(totalOf(approved))[language];
      if (approved.length > 0)
        toastWithUndo(m.expenses_approved({ count: approved.length, amount }), actionId, language);
      await refreshDossiers();
      setRefusals(refused);
    },
  });
  return { ...saving, refusals };
}
