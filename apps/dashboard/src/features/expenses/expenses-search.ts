import { isIsoMonth } from '@mim/domain/kernel';
import { type Reader, searchSchema } from '../../address/search-schema.js';

/** A month, `2008-03`. */
const month: Reader<string> = (value) => (typeof value === 'string' && isIsoMonth(value) ? value : undefined);

/** What the pages of expenses keep in their address. `maand`: a month of the period; absent: the latest that is over. */
export const expensesSearchSchema = searchSchema({ maand: month });
