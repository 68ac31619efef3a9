import { listMemory } from '../../../list-views/list-memory.js';
import type { VisitingMothersSearch } from '../visiting-mothers-search.js';

/** What the list of visiting mothers was when it was last looked at. */
export const visitingMothersMemory = listMemory<VisitingMothersSearch>({});
