import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { visitingMotherRecord } from '../supervision/visiting-mother-record.js';
import {
  aWorklistInput,
  aWorklistVisitingMother,
  completeVisitingMotherRecord,
} from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';
import type { WorklistVisitingMother } from './worklist-input.js';

const today = Temporal.PlainDate.from('2008-05-01');
const asked = (facts: Partial<WorklistVisitingMother>) =>
  worklist(
    aWorklistInput({ visitingMothers: [aWorklistVisitingMother(facts)] }),
    defaultLocationSettings,
    today,
  ).filter(({ kind }) => kind === 'record-incomplete');

describe('a visiting mother of whom something is missing', () => {
  it('is asked for in one line, for what it is needed, from her first day on', () => {
    const record = visitingMotherRecord({ education: 'higher', birthYear: 1970, workExperience: [] });
    expect(asked({ record, startedOn: '2008-04-21' })).toEqual([
      {
        kind: 'record-incomplete',
        subject: { type: 'visiting-mother', id: 'v1' },
        since: '2008-04-21',
        days: 10,
        urgency: 'due',
        explanation: {
          nl: 'Voor het koppelen ontbreekt: talen, wanneer zij kan en postcode. Voor de jaarregistratie ontbreekt: was programmamoeder.',
          en: expect.stringContaining('Missing for matching: languages'),
        },
        action: { code: 'complete-record', target: null },
      },
    ]);
  });

  it('is not asked for once it is recorded, or when she has stopped', () => {
    expect(asked({ record: completeVisitingMotherRecord })).toEqual([]);
    expect(asked({ record: visitingMotherRecord({}), stoppedOn: '2008-05-01' })).toEqual([]);
  });

  it('comes soon of who begins later, and now of who began on a day that nobody knows', () => {
    const record = visitingMotherRecord({});
    expect(asked({ record, startedOn: '2008-05-09' }).map(({ urgency }) => urgency)).toEqual(['soon']);
    expect(asked({ record, startedOn: null }).map(({ urgency }) => urgency)).toEqual(['due']);
  });
});
