import { afterEach } from 'vitest';
import { clearAway } from './show.js';

// Set-up of every file in a browser: all files of a run share one page.
afterEach(clearAway);
