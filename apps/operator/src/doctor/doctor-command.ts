import { onOneLine } from '@mim/command-line';
import { serverFacts } from '@mim/database';
import { ok, Temporal } from '@mim/domain/kernel';
import { exitCodes, type OperatorContext, refuse } from '../running/context.js';
import { connectionChecks } from './connection-checks.js';
import { diskChecks } from './disk-checks.js';
import { checks, type Finding, type State } from './finding.js';
import { clockChecks, poolChecks, serverChecks } from './server-checks.js';
import { addressChecks, rightSettings, settingChecks } from './setting-checks.js';
import { settingsOfFolder } from './settings-of-folder.js';
import { storedChecks } from './stored-checks.js';

export const doctorFormats = ['text', 'json'] as const;

export interface DoctorFlags {
  readonly format: (typeof doctorFormats)[number];
  /** Folder with the settings of all programs; the environment when absent. */
  readonly settings?: string;
}

/** Looks at an installation and says what is wrong and how to mend it; nothing is changed. */
export async function doctorCommand(this: OperatorContext, { format, settings }: DoctorFlags): Promise<void> {
  const given = settings === undefined ? ok({}) : await settingsOfFolder(settings);
  if (!given.ok) return refuse(this, given.problem, exitCodes.wrongUse);
  const findings = await examine({ ...this.environment, ...given.value });
  const write = format === 'json' ? asJson : asText;
  this.data.write(write(findings, this));
  if (findings.some(({ state }) => state === 'wrong')) this.end(exitCodes.notInOrder);
}

/** Everything that is found, in the order of the checks. */
async function examine(environment: OperatorContext['environment']): Promise<readonly Finding[]> {
  const settings = rightSettings(environment);
  const { findings, owner, servers } = await connectionChecks(settings);
  const found: Finding[] = [...settingChecks(environment, settings), ...addressChecks(settings), ...findings];
  try {
    if (owner !== null) {
      const asked = Temporal.Now.instant();
      const server = await serverFacts(owner);
      found.push(...serverChecks(server), ...poolChecks(server, settings), ...clockChecks(server, asked));
      found.push(...(await storedChecks(owner, settings)));
    }
    found.push(...(await diskChecks(servers.mim_owner, settings)));
  } finally {
    await owner?.destroy();
  }
  return checks.flatMap((check) => found.filter((finding) => finding.check === check));
}

const signs: Readonly<Record<State, string>> = { good: '✓', attention: '!', wrong: '✗' };

const asText = (findings: readonly Finding[], { language }: OperatorContext): string =>
  findings
    .map(({ check, state, found, remedy }) => {
      const text = [found, remedy].map((each) => each?.[language] ?? '').join(' ');
      return `${onOneLine(`${signs[state]} ${check.padEnd(11)} ${text.trim()}`)}\n`;
    })
    .join('');

/** For a program that watches: the words in one language, the codes always the same. */
const asJson = (findings: readonly Finding[], { language }: OperatorContext): string =>
  `${JSON.stringify(
    {
      inOrder: findings.every(({ state }) => state !== 'wrong'),
      findings: findings.map(({ check, state, found, remedy }) => ({
        check,
        state,
        found: found[language],
        remedy: remedy?.[language] ?? null,
      })),
    },
    null,
    2,
  )}\n`;
