import {
  type IntakeAppointment,
  noAppointment,
  type ProspectOutcome,
  withClockBirth,
} from '@mim/domain/registration';
import { childNames } from './cultures.js';
import { aContact, aCulture } from './people.js';
import { addRow, isoDay, type Site } from './site.js';

/** What has become of the prospects of a location: how many of each. */
const outcomes = {
  'to-call': 7,
  called: 4,
  'wants-intake': 2,
  declined: 4,
  unreachable: 3,
  'not-eligible': 1,
} as const satisfies Partial<Record<ProspectOutcome, number>>;

/** Makes up a clinic's list that was read in, and what the calls came to. */
export function makeProspects(site: Site): void {
  const { random, today } = site;
  const importId = random.uuid();
  const received = today - random.between(6, 9);
  const count = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  addRow(site, 'mim.prospect_import', {
    prospectImportId: importId,
    fileName: `eerstgeborenen-${isoDay(received).slice(0, 7)}.csv`,
    rowsRead: count + 2,
    rowsStored: count,
    rowsSkipped: 2,
    referralSource: 'well-baby-clinic',
    mapping: { 0: 'name', 1: 'phone', 2: 'street', 3: 'postcode', 4: 'town', 5: 'childBornOn' },
    importedAt: `${isoDay(received)}T09:00:00Z`,
  });
  for (const [outcome, number] of Object.entries(outcomes) as [ProspectOutcome, number][])
    for (let made = 0; made < number; made += 1) makeProspect(site, { importId, received, outcome });
}

/** An intake in the days to come, at her home or at the clinic. */
function anAppointment({ random, today }: Site): IntakeAppointment {
  return {
    intakeOn: isoDay(today + random.between(1, 9)),
    intakeAt: random.pick(['09:30', '10:00', '13:30']),
    intakePlace: random.pick(['Bij haar thuis', 'Consultatiebureau']),
  };
}

function makeProspect(
  site: Site,
  {
    importId,
    received,
    outcome,
  }: { readonly importId: string; readonly received: number; readonly outcome: ProspectOutcome },
): void {
  const { random, today } = site;
  const culture = aCulture(site);
  const contact = aContact(site, culture, random.pick(culture.women));
  const prospectId = random.uuid();
  const calledOn = outcome === 'to-call' ? null : random.between(received, today - 1);
  const again = outcome === 'called' && calledOn !== null ? calledOn + 3 : null;
  addRow(site, 'mim.prospect', {
    prospectId,
    prospectImportId: importId,
    ...contact,
    language: culture.language,
    ...withClockBirth([
      {
        childName: random.chance(0.5) ? random.pick(childNames) : null,
        childBornOn: isoDay(received - random.between(10, 60)),
        childDied: false,
      },
    ]),
    referralSource: 'well-baby-clinic',
    receivedOn: isoDay(received),
    note: null,
    outcome,
    outcomeOn: calledOn === null ? null : isoDay(calledOn),
    tryAgainOn: again === null ? null : isoDay(again),
    ...(outcome === 'wants-intake' ? anAppointment(site) : noAppointment),
    trajectoryId: null,
  });
  if (calledOn === null) return;
  addRow(site, 'mim.prospect_call', {
    prospectCallId: random.uuid(),
    prospectId,
    calledOn: isoDay(calledOn),
    outcome,
    tryAgainOn: again === null ? null : isoDay(again),
    note: outcome === 'declined' ? 'Heeft veel familie in de buurt.' : null,
    recordedAt: `${isoDay(calledOn)}T10:00:00Z`,
  });
}
