import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../language/format-date.js';
import { m } from '../../paraglide/messages.js';
import type { JudgedRow } from './requests/takeover.js';

/** Whom or what a row is of, with its day; what tells nothing of either is called by its number. */
export const rowTitle = ({ title, day, row }: JudgedRow, language: Language): string =>
  [title, day === null ? '' : formatDate(day, language)].filter((part) => part !== '').join(' · ') ||
  m.takeover_row({ row });
