import type { Fact } from '@mim/domain/kernel';
import { type PersonWithOrigin, withOrigin } from '@mim/domain/person';
import { FocusOnOpen } from '../components/form/focus-on-open.js';
import type { FormState } from '../components/form/use-form.js';
import { FactFields } from './fact-fields.js';
import { asksConsent } from './person-fields.js';

export interface MissingFieldsProps<Name extends string, Values extends object> {
  readonly form: FormState<Values, unknown>;
  readonly table: Readonly<Record<Name, Fact>>;
  /** What nobody filled in yet, in order. */
  readonly missing: readonly Name[];
  /** The one that a link led to; absent, or filled in meanwhile: the first that is missing. */
  readonly wanted?: string | undefined;
  /** Last day that can be chosen. */
  readonly max?: string;
}

/** Consent is asked with an origin that is known. */
const consent = ['originConsentOn', 'originConsentWording'] as const;

/** Where the focus goes: of records, to what each of them cannot be without. */
const fieldOf = ({ kind }: Fact, name: string): string => (kind.type === 'records' ? kind.needs : name);

/**
 * What a record still misses, and nothing else of it: each field is marked until something stands in it, and one has the
 * focus. Nothing of it has to be filled in at once.
 */
export function MissingFields<Name extends string, Values extends object>(
  props: MissingFieldsProps<Name, Values>,
) {
  const { form, table, missing, wanted, max } = props;
  const first = missing.find((name) => name === wanted) ?? missing[0];
  const asked: readonly string[] = missing.flatMap((name) =>
    name === 'origin' && asksConsent(form.values as unknown as PersonWithOrigin)
      ? [name, ...consent]
      : [name],
  );
  return (
    <>
      <FocusOnOpen form={form.ref} name={first === undefined ? undefined : fieldOf(table[first], first)} />
      <FactFields
        table={table as Readonly<Record<string, Fact>>}
        names={asked}
        values={form.values as Readonly<Record<string, unknown>>}
        onChange={(name, value) =>
          form.change(
            (name === 'origin'
              ? withOrigin(value as PersonWithOrigin['origin'])
              : { [name]: value }) as Partial<Values>,
          )
        }
        errors={form.errors}
        words="label"
        isMissing={(name) => missing.some((each) => each === name)}
        isOptional={(name) => !consent.some((each) => each === name)}
        {...(max !== undefined && { max })}
      />
    </>
  );
}
