import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { serviceFacts } from './service-facts.js';

/**
 * An entry of the local directory, as the coordinator fills it in.
 * @example
 * serviceSchema.safeParse({ name: 'Humanitas', kind: 'programme', purpose: '' }).success; // false
 */
export const serviceSchema = z.strictObject(factFields(serviceFacts));
