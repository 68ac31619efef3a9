import { randomUUID } from 'node:crypto';
import type { RemoveInput } from '../removals/removals.schema.js';
import type { TestCaller } from './call-as.js';

/** Removes something that was recorded by mistake, as it was seen. */
export const removeOne = (
  caller: TestCaller,
  kind: RemoveInput['kind'],
  id: string,
  version: number,
): ReturnType<TestCaller['removals']['remove']> =>
  caller.removals.remove({ key: randomUUID(), kind, id, version, removal: { reason: 'not-happened' } });
