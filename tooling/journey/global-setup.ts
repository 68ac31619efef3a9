import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser-server.js';
import { removeFolder, startProgram, temporaryDataFolder } from './program-under-test.js';
import { newSeed } from './seed.js';

/** One running program and one browser for all journeys: started before the first, stopped after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const seed = newSeed();
  console.log(
    `The people of this run are named after ${seed}; MIM_JOURNEY_SEED=${seed} repeats their names.`,
  );
  project.provide('seed', seed);
  const browser = await launchBrowserServer();
  project.provide('browser', browser.wsEndpoint());
  // While a journey is being written: a program that runs already, by its address and its data folder.
  const { MIM_JOURNEY_ADDRESS: runs, MIM_JOURNEY_FOLDER: itsFolder } = process.env;
  if (runs && itsFolder) {
    project.provide('address', runs);
    project.provide('dataFolder', itsFolder);
    return () => browser.close();
  }
  const program = await startProgram(temporaryDataFolder());
  project.provide('address', program.address);
  project.provide('dataFolder', program.dataFolder);
  return async () => {
    await browser.close();
    await program.stop();
    removeFolder(program.dataFolder);
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program answers. */
    address: string;
    dataFolder: string;
    /** Where the browser takes connections. */
    browser: string;
    /** Letters that tell the people of this run from those of another. */
    seed: string;
  }
}
