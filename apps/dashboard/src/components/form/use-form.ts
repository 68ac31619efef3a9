import { dayRefusals, type Language, type Problem, Temporal } from '@mim/domain/kernel';
import { type RefObject, useRef, useState } from 'react';
import { type core, safeParse } from 'zod/mini';
import { readToday } from '../../clients/today.js';
import { useLanguage } from '../../language/language.js';
import { deleteDraft, loadDraft, saveDraft } from './draft-storage.js';
import { type FieldErrors, fieldErrors, problemText } from './issue-text.js';

/** A rule that needs more than the form: what is wrong, and in which field. */
export interface FieldProblem<Name extends string = string> {
  readonly field?: Name;
  readonly problem: Problem;
}

type NameOf<Values> = Extract<keyof Values, string>;

export interface FormOptions<Values extends object, Schema extends core.$ZodType> {
  /** What the fields start with. */
  readonly initial: Values;
  /** The domain's schema, the same that the server uses. */
  readonly schema: Schema;
  readonly labels: Readonly<Record<NameOf<Values>, string>>;
  /** From fields to what the schema reads; unless told, fields that are empty are left out. */
  readonly toInput?: (values: Values) => unknown;
  /** Rules of the domain beyond the schema. */
  readonly check?: (input: core.output<Schema>, values: Values) => readonly FieldProblem<NameOf<Values>>[];
  /** Rules of what is filled in so far, said together with what the schema refuses. */
  readonly checkSoFar?: (values: Values) => readonly FieldProblem<NameOf<Values>>[];
  /**
   * Keeps what was typed under this name until it is saved or dropped. Begin it with the id of the
   * account, so that nobody else finds it.
   */
  readonly draft?: string;
  /** What was kept of it elsewhere, such as where the dossiers are; what was typed here since comes before it. */
  readonly kept?: object | null;
}

/** What a field of the form takes. */
export interface BoundField<Value> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: string | undefined;
}

export interface FormState<Values extends object, Output> {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly values: Values;
  /** What it began with. */
  readonly start: Values;
  readonly labels: Readonly<Record<NameOf<Values>, string>>;
  /** What is wrong; empty until the first attempt to save. */
  readonly errors: FieldErrors;
  readonly isDirty: boolean;
  /** Whether a draft keeps what was typed. */
  readonly isKept: boolean;
  /** Whether it began with what was left unsaved. */
  readonly isRestored: boolean;
  field<Name extends NameOf<Values>>(name: Name): BoundField<Values[Name]>;
  change(patch: Partial<Values>): void;
  /** Begins again with other values, such as what was just saved. */
  reset(values?: Values): void;
  /** What would be saved of these values; null when something is wrong with them. */
  outputOf(values: Values): Output | null;
  /** Says what the server refused, at the field where it can be mended, until something is filled in there; and leads there. */
  refuse(name: NameOf<Values>, problem: Problem): void;
  /** What would be saved, or null when something is wrong: it is then shown, and the focus led to it. */
  validate(): Output | null;
}

/** Fields that were left empty are left out. */
export function withoutEmpty(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

function errorsOf<Values extends object, Schema extends core.$ZodType>(
  options: FormOptions<Values, Schema>,
  values: Values,
  language: Language,
): { readonly errors: FieldErrors; readonly output: core.output<Schema> | null } {
  const { schema, labels, toInput = withoutEmpty, check, checkSoFar } = options;
  const input = toInput(values);
  const parsed = safeParse(schema, input, { reportInput: true });
  const names = Object.keys(labels);
  const errors: Record<string, string> = parsed.success
    ? {}
    : { ...fieldErrors(parsed.error.issues, names, language) };
  const today = Temporal.PlainDate.from(readToday());
  // A day that stands deeper is said at the field that it stands in. What the schema refuses keeps no other field from being told.
  const days = Object.entries((parsed.success ? parsed.data : input) as object).flatMap(([field, value]) =>
    dayRefusals({ [field]: value }, today).map(({ problem }) => ({ field, problem })),
  );
  const found = [
    ...(parsed.success ? (check?.(parsed.data, values) ?? []) : []),
    ...(checkSoFar?.(values) ?? []),
    ...days,
  ];
  for (const { field = '', problem } of found) {
    errors[field in labels ? field : ''] ??= problemText(problem, language);
  }
  return { errors, output: parsed.success && Object.keys(errors).length === 0 ? parsed.data : null };
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps what was typed; a form that is as it began has no draft. */
const keepDraft = (name: string, values: object, start: object): void =>
  isSame(values, start) ? deleteDraft(name) : saveDraft(name, values);

/**
 * The state of a form whose rules are a schema of the domain.
 * @example
 * const form = useForm({ initial, schema: callSchema, labels: { on: m.prospects_call_on(), … } });
 * <DateField {...form.field('on')} />
 */
export function useForm<Values extends object, Schema extends core.$ZodType>(
  options: FormOptions<Values, Schema>,
): FormState<Values, core.output<Schema>> {
  const { initial, labels, draft, kept = null } = options;
  const { language } = useLanguage();
  const ref = useRef<HTMLFormElement>(null);
  const [start, setStart] = useState(initial);
  const [recalled] = useState(() =>
    draft === undefined ? undefined : (loadDraft(draft) ?? kept ?? undefined),
  );
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...(recalled as object | undefined) }));
  const [isTried, setTried] = useState(false);
  const [isRestored, setRestored] = useState(recalled !== undefined);

  const change = (patch: Partial<Values>) =>
    setValues((current) => {
      const next = { ...current, ...patch };
      if (draft !== undefined) keepDraft(draft, next, start);
      return next;
    });
  const [refused, setRefused] = useState<Refused<Values> | null>(null);
  const { errors, output } = errorsOf(options, values, language);
  const isRefused = refused !== null && isSame([values[refused.name]], [refused.value]);
  const refusals = isRefused ? { [refused.name]: problemText(refused.problem, language) } : {};
  const shown: FieldErrors = isTried ? { ...refusals, ...errors } : {};

  return {
    ref,
    values,
    start,
    labels,
    errors: shown,
    isDirty: !isSame(values, start),
    isKept: draft !== undefined,
    isRestored,
    field: (name) => ({
      name,
      label: labels[name],
      value: values[name],
      onChange: (value) => change({ [name]: value } as unknown as Partial<Values>),
      error: shown[name],
    }),
    change,
    reset: (next = initial) => {
      if (draft !== undefined) deleteDraft(draft);
      setStart(next);
      setValues(next);
      setTried(false);
      setRefused(null);
      setRestored(false);
    },
    refuse: (name, problem) => {
      setRefused({ name, problem, value: values[name] });
      queueMicrotask(() => focusSummary(ref.current));
    },
    outputOf: (others) => errorsOf(options, others, language).output,
    validate: () => {
      setTried(true);
      setRefused(null);
      if (output === null) queueMicrotask(() => focusSummary(ref.current));
      return output;
    },
  };
}

/** What the server refused of a field, and what stood in it then. */
interface Refused<Values extends object> {
  readonly name: NameOf<Values>;
  readonly problem: Problem;
  readonly value: unknown;
}

/** After the errors are shown: to the summary, from where each leads to its field. */
function focusSummary(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[data-form-summary]')?.focus());
}
