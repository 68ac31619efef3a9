import type { Problem } from '@mim/domain/kernel';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { queryClient } from '../../../clients/query-client.js';
import { api } from '../../../clients/trpc.js';
import type { AutosaveState } from '../../../components/form/autosave.js';
import { loadDraft } from '../../../components/form/draft-storage.js';
import { useAutosave } from '../../../components/form/use-autosave.js';
import { toast } from '../../../components/toast.js';
import { m } from '../../../paraglide/messages.js';
import { mergedItems } from './merged-items.js';
import { type OwnReport, type ReportItem, saveReport } from './report-requests.js';

type Items = readonly ReportItem[];
interface ReportParts {
  readonly [part: string]: Items;
  readonly items: Items;
}

/** Somebody who types is not interrupted by each letter's being sent. Milliseconds. */
const pause = 500;

/** Under which name waits what is not kept yet. */
const draftName = 'own-report';

export interface Editing {
  readonly items: Items;
  /** Whether all that stands here is kept, and why it is not. */
  readonly state: Pick<AutosaveState<ReportParts>, 'status' | 'problem'>;
  /** Changes the report, and offers to take that back when it is said what was done. */
  readonly change: (items: Items, done?: string) => void;
  /** Changes a note as it is typed. */
  readonly write: (itemId: string, note: string) => void;
  readonly retry: () => void;
}

/** Whether something of the report was typed here and is not kept yet: then it is shown, whatever the server says. */
export const isReportWaiting = (): boolean => loadDraft(draftName) !== undefined;

const storedOf = ({ version, items }: OwnReport) => ({ version, parts: { items } });

/** A report that was changed elsewhere is what autosaving calls changed meanwhile. */
const problemOfReport = (error: unknown): Problem => {
  const problem = problemFromError(error);
  return problem.code === 'report-changed' ? { ...problem, code: 'changed-meanwhile' } : problem;
};

/**
 * A report that is kept as it is changed, also when the page goes away, and once the connection is back. What was changed elsewhere in the
 * meantime is taken over: nothing that was typed is lost.
 * @param report As it was when the page came.
 */
export function useEditing(report: OwnReport): Editing {
  const [state, autosave] = useAutosave<ReportParts>(draftName, () => ({
    stored: storedOf(report),
    send: async (_part, items, { version }) => {
      const kept = await saveReport({ version, items: [...items] });
      return { version: kept.version, value: items, problem: null };
    },
    load: async () =>
      storedOf(await queryClient.fetchQuery(api.ownReport.get.queryOptions(undefined, { staleTime: 0 }))),
    merge: (_part, base, mine, theirs) => mergedItems(base, mine, theirs),
    problemFromError: problemOfReport,
    pause,
  }));
  const put = (items: Items) => autosave.change('items', items);
  const putNow = (items: Items) => {
    put(items);
    void autosave.flush();
  };
  return {
    items: state.parts.items,
    state,
    change: (next, done) => {
      const before = autosave.state().parts.items;
      putNow(next);
      if (done !== undefined) toast(done, 'good', { label: m.action_undo(), onPress: () => putNow(before) });
    },
    write: (itemId, note) =>
      put(autosave.state().parts.items.map((item) => (item.itemId === itemId ? { ...item, note } : item))),
    retry: () => void autosave.flush(),
  };
}
