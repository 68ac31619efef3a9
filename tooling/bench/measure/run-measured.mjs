import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const preload = new URL('./peak-memory.mjs', import.meta.url).href;

/**
 * What a run of a program took and said.
 * @typedef {object} MeasuredRun
 * @property {number} milliseconds From start to end of the process.
 * @property {number} peakBytes The most memory that it held.
 * @property {string} output
 */

/**
 * Runs a Node program in a process of its own and measures the whole of it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {AbortSignal} stopping
 * @returns {Promise<MeasuredRun>}
 */
export async function runMeasured(program, args, stopping) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mim-bench-peak-'));
  const peakFile = path.join(folder, 'peak');
  try {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', preload, program, ...args], {
      env: { ...process.env, MIM_BENCH_PEAK_FILE: peakFile },
      stdio: ['ignore', 'pipe', 'inherit'],
      signal: stopping,
    });
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
    const milliseconds = performance.now() - began;
    if (child.exitCode !== 0) throw new Error(`${path.basename(program)} ended with ${child.exitCode}`);
    return { milliseconds, peakBytes: Number(await readFile(peakFile, 'utf8')), output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
