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

/** An empty copy of the workspace with the real rules, into which a violation can be planted. */
export interface ProbeWorkspace {
  readonly folder: string;
  remove(): void;
}

export function buildProbeWorkspace(): ProbeWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'mim-probe-'));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Files to plant: path and text. */
export type Planted = Readonly<Record<string, string>>;

/** Writes the files, runs a tool of the workspace, and puts back what was there. */
export async function withPlanted(
  workspace: ProbeWorkspace,
  planted: Planted,
  args: readonly string[],
): Promise<string> {
  const before = Object.keys(planted).map((path) => {
    const file = join(workspace.folder, path);
    return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
  });
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(workspace.folder, path)), { recursive: true });
    writeFileSync(join(workspace.folder, path), text);
  }
  try {
    return await outputOf(workspace.folder, args);
  } finally {
    for (const { file, text } of before) {
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }
}

function outputOf(folder: string, [tool = '', ...args]: readonly string[]): Promise<string> {
  const environment = { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules', '.bin', tool),
      args,
      { cwd: folder, env: environment, maxBuffer: 16 * 1024 * 1024 },
      (_error, out, err) => resolve(`${out}\n${err}`),
    );
  });
}
