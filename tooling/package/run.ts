import { runCommand } from '@mim/start';

/**
 * Runs a command to its end.
 * @throws What it printed, when it failed.
 */
export async function run(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const stopping = AbortSignal.timeout(120_000);
  const { code, output } = await runCommand(command, args, { folder, stopping });
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${output}`);
  return output;
}
