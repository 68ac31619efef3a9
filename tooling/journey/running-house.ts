import type { TestProject } from 'vitest/node';
import { removeFolder, startHouse, temporaryDataFolder } from './house.js';

/** One house for all journeys: started before the first, stopped after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const house = await startHouse(temporaryDataFolder());
  project.provide('address', house.address);
  project.provide('dataFolder', house.dataFolder);
  return async () => {
    await house.stop();
    removeFolder(house.dataFolder);
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the house answers. */
    address: string;
    dataFolder: string;
  }
}
