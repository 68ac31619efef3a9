import { fullName } from '@mim/domain/person';

/** The columns of a name, as they stand in tables. */
export interface NameColumns {
  readonly givenName: string;
  readonly namePrefix: string | null;
  readonly familyName: string;
}

/** A name as people read it. */
export const nameOf = ({ givenName, namePrefix, familyName }: NameColumns): string =>
  fullName({ givenName, namePrefix, familyName });
