import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What the rules are made of: their configuration, and who is who. No source. */
const copied = [
  '.gitignore',
  'biome.json',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
  'tooling/boundaries/rules',
  ...[
    'packages/domain',
    'packages/database',
    'packages/server',
    'apps/api',
    'apps/analytics',
    'apps/dashboard',
  ].flatMap((folder) => [`${folder}/package.json`, `${folder}/turbo.json`]),
];

/** An empty copy of the house with the real rules, into which a violation can be planted. */
export interface ProbeHouse {
  readonly folder: string;
  remove(): void;
}

export function buildProbeHouse(): ProbeHouse {
  const folder = mkdtempSync(join(tmpdir(), 'mim-probe-'));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Files to plant: path and text. */
export type Planted = Readonly<Record<string, string>>;

/** Writes the files, runs a tool of the workspace, and puts back what was there. */
export async function withPlanted(
  house: ProbeHouse,
  planted: Planted,
  words: readonly string[],
): Promise<string> {
  const before = Object.keys(planted).map((path) => {
    const file = join(house.folder, path);
    return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
  });
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(house.folder, path)), { recursive: true });
    writeFileSync(join(house.folder, path), text);
  }
  try {
    return await outputOf(house.folder, words);
  } finally {
    for (const { file, text } of before) {
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }
}

function outputOf(folder: string, [tool = '', ...words]: readonly string[]): Promise<string> {
  const environment = { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules', '.bin', tool),
      words,
      { cwd: folder, env: environment, maxBuffer: 16 * 1024 * 1024 },
      (_error, out, err) => resolve(`${out}\n${err}`),
    );
  });
}
