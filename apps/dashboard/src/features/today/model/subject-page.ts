import type { LinkProps } from '@tanstack/react-router';
import type { TodayTask } from '../requests/worklist.js';

/** The page of whom a task is about. */
export function subjectPage({ subject, trajectoryId }: TodayTask): LinkProps {
  if (trajectoryId !== undefined) return { to: '/moeders/$trajectoryId', params: { trajectoryId } };
  if (subject.type === 'visiting-mother') return { to: '/moeders', search: { bezoekmoeder: subject.id } };
  if (subject.type === 'prospect') return { to: '/aanmeldingen', search: { aanmelding: subject.id } };
  return { to: '/vandaag' };
}
