import { matchCriteria } from '@mim/domain/matching';
import type { Candidate, Matching } from '../requests/candidates.js';

/** A visiting mother as the ranking judges her: eligible, and fitting well. */
export const aCandidate = (change: Partial<Candidate> = {}): Candidate => ({
  visitingMotherId: 'v1',
  name: 'Fatma Aydın',
  town: 'Breda',
  languages: ['tr', 'nl'],
  activeFamilies: 1,
  maximumFamilies: 2,
  limits: null,
  missing: [],
  isCoordinator: false,
  eligible: true,
  lacks: [],
  score: 0.84,
  criteria: matchCriteria.values.map((criterion, index) => ({
    criterion,
    weight: 0.125,
    score: index === 0 ? 1 : index === 1 ? null : 0.4,
    explanation: { nl: `Uitleg bij ${criterion}.`, en: `Explanation of ${criterion}.` },
  })),
  ...change,
});

/** A mother who waits, beside one who fits and one who cannot be matched now. */
export const aMatching = (change: Partial<Matching> = {}): Matching => ({
  mother: {
    trajectoryId: 't1',
    locationId: 'breda',
    name: 'Elif Kaya',
    state: 'waiting',
    children: [{ childName: 'Can', childBornOn: '2026-03-12', childDied: false }],
    childBornOn: '2026-03-12',
    ownQuestion: 'Hoe krijg ik hem aan het slapen?',
    wish: 'same-language',
    wishLanguage: 'tr',
    wishNote: null,
    languages: ['tr'],
    phone: '0612345678',
    town: 'Breda',
    version: 3,
  },
  plannedOn: null,
  proposals: [],
  matches: [],
  candidates: [
    aCandidate(),
    aCandidate({ visitingMotherId: 'v2', name: 'Ria Smit', eligible: false, lacks: ['no-vog', 'full'] }),
  ],
  ...change,
});
