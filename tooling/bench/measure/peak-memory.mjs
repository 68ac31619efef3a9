// Loaded before a measured program: at its end it writes the most memory that the process, threads and
// all, ever held. The system keeps that figure; a look from outside now and then would miss the peak.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.MIM_BENCH_PEAK_FILE;

if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const kilobytes = process.resourceUsage().maxRSS;
    writeFileSync(file, String(kilobytes * 1024));
  });
}
