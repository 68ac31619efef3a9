import {
  assertSchemaFits,
  type Database,
  lintCatalogue,
  otherGrants,
  pseudonymsOf,
  type StoredFacts,
  storedFacts,
} from '@mim/database';
import type { Kysely } from 'kysely';
import { type Finding, good, notGood, wrong } from './finding.js';
import type { RightSettings } from './setting-checks.js';

/** Whether the database is as this program leaves it, and what waits in it for who looks after it. */
export async function storedChecks(owner: Kysely<Database>, settings: RightSettings): Promise<Finding[]> {
  const fits = await assertSchemaFits(owner);
  // Of another schema nothing can be said: its tables and rights are another program's.
  if (!fits.ok) return [wrong('schema', fits.problem)];
  const facts = await storedFacts(owner);
  return [
    good('schema', ['Het schema is dat van dit programma.', 'The schema is the one of this program.']),
    ...(await rightChecks(owner)),
    ...pseudonymChecks(facts, settings),
    ...accountChecks(facts),
  ];
}

/** Row security, keys, owners and rights, as the rules of the catalogue and the steps have them. */
async function rightChecks(owner: Kysely<Database>): Promise<Finding[]> {
  const [findings, { extra, missing }] = [await lintCatalogue(owner), await otherGrants(owner)];
  const lines = [
    ...findings.map(({ object, code, says }) =>
      notGood(
        'wrong',
        'rights',
        [`${object} wijkt af (${code}).`, `${object} breaks a rule (${code}).`],
        [`De regel: ${says}.`, `The rule: ${says}.`],
      ),
    ),
    ...extra.map((granted) =>
      notGood(
        'wrong',
        'rights',
        [`Te veel recht: ${granted}.`, `A right too many: ${granted}.`],
        [
          'Neem het als mim_owner terug met revoke, en zoek uit wie het gaf.',
          'Take it back as mim_owner with revoke, and find out who gave it.',
        ],
      ),
    ),
    ...missing.map((granted) =>
      notGood(
        'wrong',
        'rights',
        [`Een recht ontbreekt: ${granted}.`, `A right is missing: ${granted}.`],
        ['Geef het als mim_owner terug met grant.', 'Give it back as mim_owner with grant.'],
      ),
    ),
  ];
  return lines.length > 0
    ? lines
    : [
        good('rights', [
          'Rijbeveiliging op elke tabel, en elke rol kan wat zij moet kunnen en niet meer.',
          'Row security on every table, and each role can what it must and no more.',
        ]),
      ];
}

/** Whether the key of pseudonyms is the one with which the last delivery of each location was made. */
function pseudonymChecks(
  { keyChecks }: StoredFacts,
  { MIM_PSEUDONYM_SECRET: secret }: RightSettings,
): Finding[] {
  if (secret === undefined) return [];
  const others = keyChecks
    .filter(({ locationId, keyCheck }) => pseudonymsOf(secret, locationId).keyCheck !== keyCheck)
    .map(({ locationId }) => locationId);
  if (others.length > 0)
    return [
      notGood(
        'wrong',
        'pseudonyms',
        [
          `MIM_PSEUDONYM_SECRET is een ander dan waarmee ${others.join(', ')} eerder verstuurde.`,
          `MIM_PSEUDONYM_SECRET is another than the one with which ${others.join(', ')} sent before.`,
        ],
        [
          'Zet het geheim van toen terug: anders herkent niemand wie er eerder bij was.',
          'Put the secret of then back: else nobody is recognised who was there before.',
        ],
      ),
    ];
  return [
    keyChecks.length === 0
      ? good('pseudonyms', [
          'Er is nog niets verstuurd waar het geheim bij moet passen.',
          'Nothing was sent yet that the secret would have to fit.',
        ])
      : good('pseudonyms', [
          `Het geheim is dat waarmee ${keyChecks.length} locaties eerder verstuurden.`,
          `The secret is the one with which ${keyChecks.length} locations sent before.`,
        ]),
  ];
}

/** Who can still come in, and what is there only to look around. */
function accountChecks({
  administrators,
  openInvitations,
  expiredInvitations,
  hasDemo,
}: StoredFacts): Finding[] {
  const findings: Finding[] = [];
  if (administrators === 0)
    findings.push(
      notGood(
        'attention',
        'accounts',
        ['Er is nog geen beheerder.', 'There is no administrator yet.'],
        [
          'Nodig de eerste uit met npm run mim -- administrator create.',
          'Invite the first with npm run mim -- administrator create.',
        ],
      ),
    );
  if (hasDemo)
    findings.push(
      notGood(
        'attention',
        'accounts',
        ['In deze database staat de demonstratie.', 'This database holds the demonstration.'],
        [
          'Begin met echte mensen in een lege database, of laat een beheerder de demonstratie weghalen.',
          'Begin with real people in an empty database, or have an administrator remove the demonstration.',
        ],
      ),
    );
  if (expiredInvitations > 0)
    findings.push(
      notGood(
        'attention',
        'accounts',
        [
          `${expiredInvitations} uitnodigingen zijn verlopen zonder dat iemand ze opende.`,
          `${expiredInvitations} invitations expired before anybody took them up.`,
        ],
        [
          'Nodig wie er nog bij hoort opnieuw uit, en trek de andere in.',
          'Invite again who still belongs here, and withdraw the others.',
        ],
      ),
    );
  return [
    ...findings,
    good('accounts', [
      `${administrators} beheerders; ${openInvitations} uitnodigingen staan open. Er gaat geen post uit: links worden overhandigd.`,
      `${administrators} administrators; ${openInvitations} invitations are open. No mail is sent: links are handed over.`,
    ]),
  ];
}
