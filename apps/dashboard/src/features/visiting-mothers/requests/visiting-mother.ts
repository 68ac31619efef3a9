import type { Person } from '@mim/domain/person';
import type { VisitingMotherFacts } from '@mim/domain/supervision';
import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** What is registered of a visiting mother, whichever page asked for it. */
export type VisitingMother = Omit<Answers['visitingMothers']['get'], 'families'>;

/** A visiting mother as she is registered now, to be filled in. */
export const useVisitingMother = (visitingMotherId: string) =>
  useQuery(
    api.visitingMothers.get.queryOptions(
      { visitingMotherId },
      // A form begins with it: never with what was known before something else changed her.
      { staleTime: 0, gcTime: 0, refetchOnMount: 'always', refetchOnReconnect: false },
    ),
  );

/** Stores what was changed of her: of who she is, or of what is registered of her. */
export const saveVisitingMother = (
  { visitingMotherId, version, personVersion, person, facts }: VisitingMother,
  changed: { readonly person?: Person; readonly facts?: VisitingMotherFacts },
  key: string,
) =>
  apiClient.visitingMothers.save.mutate({
    key,
    visitingMotherId,
    version,
    personVersion,
    person,
    facts,
    ...changed,
  });
