import { useEffect, useRef, useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type OwnReport, type ReportItem, saveReport } from './report-requests.js';

/** Somebody who types is not interrupted by each letter's being sent. Milliseconds. */
const typingPause = 500;

export interface Editing {
  readonly items: readonly ReportItem[];
  /** Whether all that stands here is kept. */
  readonly state: 'saved' | 'saving' | 'failed';
  /** Changes the report, and offers to take that back when it is said what was done. */
  readonly change: (items: readonly ReportItem[], done?: string) => void;
  /** Changes a note as it is typed. */
  readonly write: (itemId: string, note: string) => void;
  readonly retry: () => void;
}

/**
 * A report that is kept as it is changed, one change after the other, the last one also when the page goes away.
 * @param report As it was when the page came.
 * @param onConflict It was changed elsewhere: what is here is not kept.
 */
export function useEditing(report: OwnReport, onConflict: () => void): Editing {
  const { language } = useLanguage();
  const [items, setItems] = useState<readonly ReportItem[]>(report.items);
  const [state, setState] = useState<Editing['state']>('saved');
  const keeping = useRef({
    version: report.version,
    latest: report.items as readonly ReportItem[],
    kept: report.items as readonly ReportItem[],
    isBusy: false,
    timer: 0,
  });

  const keep = async () => {
    const now = keeping.current;
    window.clearTimeout(now.timer);
    if (now.isBusy) return;
    now.isBusy = true;
    try {
      while (now.latest !== now.kept) {
        setState('saving');
        const sending = now.latest;
        const { version } = await saveReport({ version: now.version, items: [...sending] });
        now.version = version;
        now.kept = sending;
      }
      setState('saved');
    } catch (error) {
      const problem = problemFromError(error);
      setState('failed');
      toast(`${problem.message[language]} ${problem.remedy[language]}`, 'danger');
      if (problem.code === 'report-changed') {
        // Nothing of it is sent once more as the page makes room for what is there now.
        now.latest = now.kept;
        onConflict();
      }
    } finally {
      now.isBusy = false;
    }
  };
  const put = (next: readonly ReportItem[]) => {
    keeping.current.latest = next;
    setItems(next);
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => () => void keepNow.current(), []);

  return {
    items,
    state,
    change: (next, done) => {
      const before = keeping.current.latest;
      put(next);
      void keep();
      if (done !== undefined)
        toast(done, 'good', {
          label: m.action_undo(),
          onPress: () => {
            put(before);
            void keepNow.current();
          },
        });
    },
    write: (itemId, note) => {
      put(keeping.current.latest.map((item) => (item.itemId === itemId ? { ...item, note } : item)));
      setState('saving');
      window.clearTimeout(keeping.current.timer);
      keeping.current.timer = window.setTimeout(() => void keepNow.current(), typingPause);
    },
    retry: () => void keep(),
  };
}
