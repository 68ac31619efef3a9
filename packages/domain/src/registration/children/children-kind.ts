import { kinds } from '../../kernel/fact-kind.js';
import { childFacts } from './child-facts.js';
import { whyNotHerChildren } from './child-rules.js';

/** More children than these are a slip of the keys. */
export const mostChildren = 10;

/** The children of a mother, as a table of facts names them: known once a birth is. */
export const childrenKind = kinds.records(childFacts, 'childBornOn', mostChildren, whyNotHerChildren);
