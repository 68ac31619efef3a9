import { fullName } from '@mim/domain';

/** The columns of a name, as they stand in tables. */
export interface NameColumns {
  readonly given_name: string;
  readonly name_prefix: string | null;
  readonly family_name: string;
}

/** A name as people read it. */
export const nameOf = ({ given_name, name_prefix, family_name }: NameColumns): string =>
  fullName({ givenName: given_name, namePrefix: name_prefix, familyName: family_name });
