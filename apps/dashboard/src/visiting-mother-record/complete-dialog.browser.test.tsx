import { emptyFacts, problemOf } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { queryClient } from '../clients/query-client.js';
import { fakeApi, Refused } from '../testing/fake-api.js';
import { showPage } from '../testing/show-page.js';
import CompleteDialog from './complete-dialog.js';

afterEach(() => queryClient.clear());

const visitingMotherId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301';
/** Nothing is missing of her but the year of her birth. */
const person = {
  ...emptyFacts(personFacts),
  givenName: 'Bea',
  familyName: 'Bos',
  languages: ['nl'],
  postcode: '2543 AB',
  education: 'refused',
};
const bea = {
  visitingMotherId,
  name: 'Bea Bos',
  version: 3,
  personVersion: 1,
  person,
  facts: {
    ...emptyFacts(visitingMotherFacts),
    availability: ['mon-morning'],
    workExperience: [],
    formerProgrammeMother: false,
  },
};
const overtaken = problemOf('changed-meanwhile', ['Gewijzigd.', 'Changed.'], ['Kijk.', 'Look.']);

test('what others changed of her meanwhile stays when what is missing is filled in', async () => {
  let now = bea;
  const calls = fakeApi({
    'visitingMothers.get': () => now,
    'visitingMothers.save': ({ personVersion }: { personVersion: number }) =>
      personVersion === now.personVersion
        ? { id: visitingMotherId, version: 4, actionId: null }
        : new Refused(overtaken),
  });
  const onClose = vi.fn();
  showPage(
    <QueryClientProvider client={queryClient}>
      <CompleteDialog visitingMotherId={visitingMotherId} onClose={onClose} />
    </QueryClientProvider>,
  );
  await userEvent.fill(page.getByRole('textbox', { name: /geboortejaar/i }), '1980');
  now = { ...bea, personVersion: 2, person: { ...person, postcode: '2511 AA' } };
  await userEvent.click(page.getByRole('button', { name: 'Opslaan' }));
  await userEvent.click(page.getByRole('button', { name: 'Zo opslaan' }));
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  const saved = calls.filter(({ procedure }) => procedure === 'visitingMothers.save');
  expect(saved.map(({ input }) => input)).toMatchObject([
    { version: 3, personVersion: 1, person: { postcode: '2543 AB', birthYear: 1980 } },
    { version: 3, personVersion: 2, person: { postcode: '2511 AA', birthYear: 1980 } },
  ]);
});
