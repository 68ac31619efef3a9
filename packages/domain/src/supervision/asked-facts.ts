import { weekParts } from '../code-lists/week-parts.js';
import { visitingMotherColumns } from '../delivery/columns.js';
import { registeredIn } from '../delivery/registered-fact.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';

const registered = registeredIn(visitingMotherColumns);

/**
 * What is asked of a visiting mother for matching and for the annual registration, beside who she is. It stands apart from all
 * else that is registered of her, so that what tells only what is missing takes no more than this. Sources: national
 * registration of 2008; the 2012 report on working methods for availability.
 */
export const askedFacts = deepFreeze({
  availability: { kind: kinds.codes(weekParts), label: bilingual('wanneer zij kan', 'when she can') },
  formerProgrammeMother: registered('former_programme_mother'),
  workExperience: registered('work_experience'),
});
