import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { coordinatorFacts } from './coordinator-facts.js';
import { stoppedBeforeStart } from './coordinator-hours.js';

/**
 * What can be registered of a coordinator.
 * @example
 * coordinatorSchema.parse({ hoursPerWeek: 16 }).education; // null
 * coordinatorSchema.safeParse({ startedOn: '2008-06-01', stoppedOn: '2008-05-31' }).success; // false
 */
export const coordinatorSchema = z
  .strictObject(factFields(coordinatorFacts))
  .superRefine(refusing(stoppedBeforeStart));
