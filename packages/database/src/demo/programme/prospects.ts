import { searchKey } from '@mim/domain';
import { childNames } from './cultures.js';
import { aContact, aCulture } from './people.js';
import { on, put, type Site } from './site.js';

/** What has become of the prospects of a location: how many of each. */
const outcomes = {
  'to-call': 7,
  called: 4,
  'wants-intake': 2,
  declined: 4,
  unreachable: 3,
  'not-eligible': 1,
} as const;

/** Makes up a clinic's list that was read in, and what the calls came to. */
export function makeProspects(site: Site): void {
  const { random, today } = site;
  const importId = random.uuid();
  const received = today - random.between(6, 9);
  const count = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  put(site, 'mim.prospect_import', {
    prospect_import_id: importId,
    file_name: `eerstgeborenen-${on(received).slice(0, 7)}.csv`,
    rows_read: count + 2,
    rows_stored: count,
    rows_skipped: 2,
    referral_source: 'well-baby-clinic',
    mapping: { 0: 'name', 1: 'phone', 2: 'street', 3: 'postcode', 4: 'town', 5: 'childBornOn' },
    imported_at: `${on(received)}T09:00:00Z`,
  });
  for (const [outcome, number] of Object.entries(outcomes))
    for (let made = 0; made < number; made += 1) makeProspect(site, { importId, received, outcome });
}

function makeProspect(
  site: Site,
  {
    importId,
    received,
    outcome,
  }: { readonly importId: string; readonly received: number; readonly outcome: string },
): void {
  const { random, today } = site;
  const culture = aCulture(site);
  const contact = aContact(site, culture, random.pick(culture.women));
  const prospectId = random.uuid();
  const calledOn = outcome === 'to-call' ? null : random.between(received, today - 1);
  const again = outcome === 'called' && calledOn !== null ? calledOn + 3 : null;
  put(site, 'mim.prospect', {
    prospect_id: prospectId,
    prospect_import_id: importId,
    import_key: `${contact.name_search} ${searchKey(contact.phone)}`,
    ...contact,
    language: culture.language,
    child_name: random.chance(0.5) ? random.pick(childNames) : null,
    child_born_on: on(received - random.between(10, 60)),
    referral_source: 'well-baby-clinic',
    received_on: on(received),
    note: null,
    outcome,
    outcome_on: calledOn === null ? null : on(calledOn),
    try_again_on: again === null ? null : on(again),
    trajectory_id: null,
  });
  if (calledOn === null) return;
  put(site, 'mim.prospect_call', {
    prospect_call_id: random.uuid(),
    prospect_id: prospectId,
    called_on: on(calledOn),
    outcome,
    try_again_on: again === null ? null : on(again),
    note: outcome === 'declined' ? 'Heeft veel familie in de buurt.' : null,
    recorded_at: `${on(calledOn)}T10:00:00Z`,
  });
}
