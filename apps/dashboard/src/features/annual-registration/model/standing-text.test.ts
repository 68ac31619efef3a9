import { expect, test } from 'vitest';
import type { Registration } from '../requests/registration.js';
import { aRegistration, aVersion } from '../testing/a-registration.js';
import { deadlineText } from './standing-text.js';

const coming = { on: '2009-03-01', isPast: false };
const past = { on: '2009-03-01', isPast: true };

test.each<[what: string, registration: Partial<Registration>, nl: string | null]>([
  ['nothing was sent', { deadline: coming }, 'Op tijd tot en met zondag 1 maart 2009.'],
  [
    'the day has been',
    { deadline: past },
    'Had er uiterlijk op zondag 1 maart 2009 moeten zijn. Versturen kan nog.',
  ],
  ['it was sent', { standing: 'sent', sent: [aVersion()], deadline: past }, null],
  ['it has changed since it was sent', { standing: 'changed', sent: [aVersion()], deadline: past }, null],
  [
    'it was sent back',
    { standing: 'sent-back', sent: [aVersion()], deadline: coming },
    'Op tijd tot en met zondag 1 maart 2009.',
  ],
  ['the location was not there', { standing: 'outside-location', deadline: coming }, null],
])('until when it is in time is said where it matters: %s', (_, registration, nl) => {
  expect(deadlineText(aRegistration(registration), 'nl')).toBe(nl);
});
