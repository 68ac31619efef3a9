import type { ReactNode } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type TodayTask, useToday } from './requests/worklist.js';
import { TodayView } from './today-view.js';

export interface TodayPageProps {
  /** What is said before everything else, such as who covers for whom. */
  readonly notices?: ReactNode;
  /** The button by which a task is done in place; the first of the page leads. */
  readonly action: (task: TodayTask, isLeading: boolean) => ReactNode;
}

/** What is due, overdue or waiting at the location, and how full the coordinator's hands are. */
export function TodayPage({ notices, action }: TodayPageProps) {
  const { language } = useLanguage();
  const today = useToday();
  return (
    <>
      <PageHeader
        title={m.today_title()}
        lead={today.data === undefined ? undefined : formatDate(today.data.today, language, 'long')}
      />
      {notices}
      {today.isError ? (
        <ErrorState problem={problemFromError(today.error)} onRetry={() => void today.refetch()} />
      ) : today.isPending ? (
        <Skeleton />
      ) : (
        <TodayView today={today.data} action={action} />
      )}
    </>
  );
}
