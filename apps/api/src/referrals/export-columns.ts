import {
  boekenbabyBooks,
  referralDirections,
  referralProgrammes,
  referralStateWords,
} from '@mim/domain/referral';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { ReferralView } from './referrals.schema.js';

/** A referral as a file has it: its line of the list, what its location is called, and how the mother is reached. */
interface ExportedReferral extends ReferralView, AtLocation, Reachable {}

/** What is exported of the referrals, but for what was noted of them. A heading never changes, in neither language. */
export const referralExportColumns = {
  mother: column<ExportedReferral>('Moeder', 'Mother', ({ motherName }) => motherName),
  direction: column<ExportedReferral>('Richting', 'Direction', ({ direction }, language) =>
    referralDirections.label(direction, language),
  ),
  programme: column<ExportedReferral>('Programma', 'Programme', ({ programme }, language) =>
    programme === null ? null : referralProgrammes.label(programme, language),
  ),
  organisation: column<ExportedReferral>('Organisatie', 'Organisation', ({ organisation }) => organisation),
  referred: dates<ExportedReferral>('Verwezen op', 'Referred on', ({ referredOn }) => referredOn),
  state: column<ExportedReferral>(
    'Status',
    'Status',
    (referral, language) => referralStateWords(referral, referral.state)[language],
  ),
  since: dates<ExportedReferral>('Status sinds', 'Status since', ({ stateOn }) => stateOn),
  reason: column<ExportedReferral>('Reden', 'Reason', ({ reason }) => reason),
  books: column<ExportedReferral>('Boeken gegeven', 'Books given', ({ programme, books }) =>
    programme === 'boekenbabys' ? `${books.length}/${boekenbabyBooks.values.length}` : null,
  ),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedReferral>>>;
