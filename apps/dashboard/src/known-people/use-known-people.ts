import { factsFrom, pickFacts } from '@mim/domain/kernel';
import {
  contactFactNames,
  knownPersonNotJudged,
  nameFactNames,
  type Person,
  personFacts,
} from '@mim/domain/person';
import { useState } from 'react';
import { problemFromError } from '../clients/problem-from-error.js';

const comparedFacts = pickFacts(personFacts, [...nameFactNames, ...contactFactNames, 'bornOn']);

/** What somebody is compared by. */
export type ComparedFacts = Pick<Person, keyof typeof comparedFacts>;
/** Somebody who is typed: her birth may not be asked for. */
type Typed = Omit<ComparedFacts, 'bornOn'> & Partial<Pick<ComparedFacts, 'bornOn'>>;

/** Who she is: a person by her id, or (null) somebody else; absent: nobody said it yet. */
export type SameAs = string | null | undefined;

export interface KnownPeople {
  /** Who was typed when the server asked who she is; null: it did not. */
  readonly asked: ComparedFacts | null;
  readonly sameAs: SameAs;
  readonly choose: (sameAs: string | null) => void;
  /** Sends somebody new, with what was said of who she is; who may be known already is asked about, and nothing is lost. */
  readonly send: <Answer>(typed: Typed, send: (sameAs: SameAs) => Promise<Answer>) => Promise<Answer>;
}

const comparedOf = (typed: Typed): ComparedFacts => factsFrom(comparedFacts, { bornOn: null, ...typed });

/**
 * Whether somebody who is added is known already: the server says when she may be, and then it is asked who she is. Whoever is
 * typed anew is judged anew.
 */
export function useKnownPeople(): KnownPeople {
  const [asked, setAsked] = useState<ComparedFacts | null>(null);
  const [sameAs, choose] = useState<SameAs>();
  return {
    asked,
    sameAs,
    choose,
    send: async (typed, send) => {
      const compared = comparedOf(typed);
      const isAsked = JSON.stringify(compared) === JSON.stringify(asked);
      try {
        return await send(isAsked ? sameAs : undefined);
      } catch (error) {
        if (problemFromError(error).code === knownPersonNotJudged.code && !isAsked) {
          setAsked(compared);
          choose(undefined);
        }
        throw error;
      }
    },
  };
}
