import { type CodeOf, codeList } from '../kernel/code-list.js';

/** How mother and visiting mother, or the coordinator for them, can answer a proposal. */
export const proposalAnswers = codeList('proposal-answer', [
  { code: 'accepted', label: { nl: 'beiden willen', en: 'accepted by both' } },
  { code: 'declined-by-mother', label: { nl: 'de moeder wil niet', en: 'declined by the mother' } },
  {
    code: 'declined-by-visiting-mother',
    label: { nl: 'de bezoekmoeder wil niet', en: 'declined by the visiting mother' },
  },
  { code: 'withdrawn', label: { nl: 'ingetrokken', en: 'withdrawn' } },
]);
export type ProposalAnswerCode = CodeOf<typeof proposalAnswers>;

/** What became of a visiting mother who was weighed for a mother: proposed, answered, or rejected without being proposed. */
export const proposalOutcomes = codeList('proposal-outcome', [
  { code: 'proposed', label: { nl: 'voorgesteld', en: 'proposed' } },
  ...proposalAnswers.codes,
  { code: 'rejected', label: { nl: 'afgewezen door de coördinator', en: 'rejected by the coordinator' } },
]);
export type ProposalOutcome = CodeOf<typeof proposalOutcomes>;
