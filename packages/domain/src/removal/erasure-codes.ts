import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';

/** Who can be erased because somebody asks for it: a mother with all of her trajectories, and a visiting mother. */
export const erasableDossiers = codeList('erasable-dossier', [
  labelledCode('mother', 'moeder', 'mother'),
  labelledCode('visiting-mother', 'bezoekmoeder', 'visiting mother'),
]);
export type ErasableDossier = CodeOf<typeof erasableDossiers>;

/** Why somebody is erased before her term. Source: GDPR (AVG), article 17, first paragraph. */
export const erasureGrounds = codeList('erasure-ground', [
  labelledCode(
    'not-needed',
    'zij wil niet dat het langer wordt bewaard',
    'she does not want it kept any longer',
  ),
  labelledCode('consent-withdrawn', 'zij trekt haar toestemming in', 'she withdraws her consent'),
  labelledCode('objection', 'zij maakt bezwaar', 'she objects'),
  labelledCode('unlawful', 'het had niet vastgelegd mogen worden', 'it should not have been recorded'),
]);
export type ErasureGround = CodeOf<typeof erasureGrounds>;
