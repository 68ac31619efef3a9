import { z } from 'zod';
import { registrationYears } from './registration-years.js';

/**
 * A field that takes the year of a registration.
 * @example
 * registrationYearField().safeParse(1999).success; // false
 */
export const registrationYearField = () => z.int().min(registrationYears.first).max(registrationYears.last);
