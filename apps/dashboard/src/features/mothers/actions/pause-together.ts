import type { Language } from '@mim/domain/kernel';
import { apiClient, type Inputs } from '../../../clients/trpc.js';
import { formatList } from '../../../language/format.js';
import type { MotherRow } from '../requests/list-mothers.js';

type Sent = Inputs['trajectories']['pauseMany'];
type Paused = Awaited<ReturnType<typeof apiClient.trajectories.pauseMany.mutate>>;

/** The keys under which one form is sent to several locations: the same ones when it is sent again. */
export function keysOf(): (formKey: string, locationId: string) => string {
  const keys = new Map<string, string>();
  return (formKey, locationId) => {
    const place = `${formKey} ${locationId}`;
    const key = keys.get(place) ?? crypto.randomUUID();
    keys.set(place, key);
    return key;
  };
}

/** What is asked of each location: those of its mothers who were chosen. */
export function askedOfEach(
  mothers: readonly Pick<MotherRow, 'trajectoryId' | 'locationId' | 'version'>[],
  asked: Pick<Sent, 'pause' | 'plannedVisits'>,
  keyOf: (locationId: string) => string,
): readonly Sent[] {
  const locationIds = [...new Set(mothers.map(({ locationId }) => locationId))];
  return locationIds.map((locationId) => ({
    key: keyOf(locationId),
    locationId,
    trajectories: mothers
      .filter((mother) => mother.locationId === locationId)
      .map(({ trajectoryId, version }) => ({ trajectoryId, version })),
    ...asked,
  }));
}

/** Who was not paused, each reason behind those whom it is about. */
export function whyNotPaused(
  left: Paused['notPaused'],
  mothers: readonly Pick<MotherRow, 'trajectoryId' | 'name'>[],
  language: Language,
): string {
  const nameOf = new Map(mothers.map(({ trajectoryId, name }) => [trajectoryId, name]));
  const reasonOf = ({ problem }: (typeof left)[number]) => problem.message[language];
  return [...new Set(left.map(reasonOf))]
    .map((reason) => {
      const theirs = left.filter((one) => reasonOf(one) === reason);
      const names = theirs.map(({ trajectoryId }) => nameOf.get(trajectoryId) ?? '');
      return `${formatList(names, language)}: ${reason}`;
    })
    .join(' ');
}

/** Pauses the mothers of one location after those of another; each is an action of its own. */
export async function pauseTogether(asked: readonly Sent[]) {
  const answers: Paused[] = [];
  for (const one of asked) answers.push(await apiClient.trajectories.pauseMany.mutate(one));
  const actionIds = answers.map(({ actionId }) => actionId);
  return {
    paused: answers.reduce((sum, { paused }) => sum + paused, 0),
    notPaused: answers.flatMap(({ notPaused }) => notPaused),
    actionId: actionIds[0] ?? '',
    actionIds,
  };
}
