import { z } from 'zod';
import { type ClinicListColumn, clinicListColumns } from './clinic-list-columns.js';

/** A mapping as it is sent. */
export const clinicListMappingSchema = z.partialRecord(
  z.enum(clinicListColumns.values as ClinicListColumn[]),
  z.int().min(0).max(999),
);
