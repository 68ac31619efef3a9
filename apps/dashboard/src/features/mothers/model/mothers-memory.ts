import { listMemory } from '../../../list-views/list-memory.js';
import type { MothersSearch } from '../mothers-search.js';

/** What the list of mothers was when it was last looked at. */
export const mothersMemory = listMemory<MothersSearch>({});
