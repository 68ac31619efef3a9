import type { LinkProps } from '@tanstack/react-router';
import type { TodayTask } from '../requests/worklist.js';

/** The page of whom a task is about, where that is nobody who takes part yet; null: there is none. */
export function subjectPage({ subject }: Pick<TodayTask, 'subject'>): LinkProps | null {
  if (subject.type === 'prospect') return { to: '/aanmeldingen', search: { aanmelding: subject.id } };
  if (subject.type === 'applicant')
    return { to: '/bezoekmoeders/werving', search: { kandidaat: subject.id } };
  if (subject.type === 'group') return { to: '/groepen/$groupId', params: { groupId: subject.id } };
  return null;
}
