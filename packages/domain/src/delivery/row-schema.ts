import { z } from 'zod';
import { isIsoDate, isIsoMonth } from '../kernel/iso-date.js';
import { isSlug } from '../kernel/slug.js';
import { earliestDate, highest, latestDate } from './cell.js';
import type { Column } from './column.js';
import { isRowId } from './row-id.js';
import { deliveryTable, type TableName, type TableRow } from './tables.js';

const first = earliestDate.slice(0, 7);
const last = latestDate.slice(0, 7);

function valueSchema(column: Column, year: number): z.ZodType {
  switch (column.type) {
    case 'id':
      return z.string().refine(isRowId);
    case 'slug':
      return z.string().refine(isSlug);
    case 'date':
      return z.string().refine((text) => isIsoDate(text) && text >= earliestDate && text <= latestDate);
    case 'month':
      return z.string().refine((text) => isIsoMonth(text) && text >= first && text <= last);
    case 'boolean':
      return z.boolean();
    case 'integer':
      return z.int().min(column.minimum).max(highest(column, year));
    case 'number':
      return z.number().gt(column.exclusiveMinimum).max(column.maximum).multipleOf(0.000001);
    case 'code':
      return z.enum(column.list.inYear(year).map(({ code }) => code));
    case 'codes': {
      const codes = z
        .array(z.enum(column.list.inYear(year).map(({ code }) => code)))
        .refine((values) => new Set(values).size === values.length);
      // Where `none` cannot be written, an empty list would read back as not recorded.
      return column.noneAllowed ? codes : codes.min(1);
    }
  }
}

/**
 * The schema of a row for forms and programs that hand over values instead of cells: the same columns,
 * codes and ranges as the delivery, `null` for what was not recorded.
 * @param table Which table of the delivery it is.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @example
 * rowSchema('coordinators', 2008).safeParse({ coordinator_id: 'c30', hours_per_week: 41, work_experience: null, education: null }).success; // false
 */
export function rowSchema<Name extends TableName>(table: Name, year: number): z.ZodType<TableRow<Name>> {
  const fields = Object.entries(deliveryTable(table).columns).map(([name, column]) => {
    const value = valueSchema(column, year);
    return [name, column.required ? value : value.nullable()] as const;
  });
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<TableRow<Name>>;
}
