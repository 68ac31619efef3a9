import { writtenPhone } from '@mim/domain/person';
import { serviceKinds } from '@mim/domain/referral';
import {
  type AtLocation,
  column,
  type ExportColumn,
  locationColumn,
  yesColumn,
} from '../table-export/export-column.js';
import type { ServiceView } from './services.schema.js';

/** An organisation as a file has it: its line of the directory, and what the location that keeps it is called. */
interface ExportedService extends ServiceView, AtLocation {}

/**
 * What is exported of the local directory. How an organisation is reached is what the directory is for: no choice, as it is with
 * people. A heading never changes, in neither language.
 */
export const serviceExportColumns = {
  name: column<ExportedService>('Naam', 'Name', ({ name }) => name),
  kind: column<ExportedService>('Soort', 'Kind', ({ kind }, language) => serviceKinds.label(kind, language)),
  purpose: column<ExportedService>('Waarvoor', 'What for', ({ purpose }) => purpose),
  telephone: column<ExportedService>('Telefoon', 'Telephone', ({ phone }) =>
    phone === null ? null : writtenPhone(phone),
  ),
  website: column<ExportedService>('Website', 'Website', ({ website }) => website),
  'contact-person': column<ExportedService>(
    'Contactpersoon',
    'Contact person',
    ({ contactPerson }) => contactPerson,
  ),
  referrals: column<ExportedService>('Doorverwijzingen', 'Referrals out', ({ referrals }) => referrals),
  retired: yesColumn<ExportedService>('Niet meer gebruiken', 'No longer used', ({ isRetired }) => isRetired),
  ...locationColumn,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedService>>>;
