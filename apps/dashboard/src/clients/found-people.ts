import { searchText } from '@mim/domain/kernel';
import { skipToken, useQuery } from '@tanstack/react-query';
import { type Answers, api, type Inputs } from './trpc.js';
import { useDebouncedValue } from './use-debounced-value.js';

/** Somebody who was found. */
export type FoundPerson = Answers['mothers']['search'][number];

/** Who was found by a text. */
export interface FoundPeople {
  /** Those of the very text that stands there; nobody while they are looked for. */
  readonly people: readonly FoundPerson[];
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

/** Whom to look for. */
export interface PeopleSought {
  readonly type?: Inputs['mothers']['search']['type'];
  /** Letters that are asked for, at least. */
  readonly shortest?: number;
}

/**
 * The people of the own locations who are found by a text: never those of a text before it. What is typed travels
 * by POST and is forgotten a minute later.
 * @param text what stands in the field
 */
export function useFoundPeople(text: string, { type, shortest = 1 }: PeopleSought = {}): FoundPeople {
  const wanted = searchText(text);
  const asked = useDebouncedValue(wanted);
  const isWanted = wanted.length >= shortest;
  const found = useQuery(
    api.mothers.search.queryOptions(
      asked.length >= shortest ? { text: asked, ...(type === undefined ? {} : { type }) } : skipToken,
      { staleTime: 10_000, gcTime: 60_000 },
    ),
  );
  const isAnswered = isWanted && asked === wanted;
  const hasFailed = isAnswered && found.isError;
  return {
    people: isAnswered && found.isSuccess ? found.data : [],
    isSearching: isWanted && !hasFailed && !(isAnswered && found.isSuccess),
    hasFailed,
  };
}
