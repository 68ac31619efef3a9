import type { Problem } from '@mim/domain/kernel';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { onReconnected } from '../../clients/connection.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { afterStoring } from './unsaved.js';

/** What was sent last, and under which key. */
interface KeyOfInput {
  readonly input: string;
  readonly key: string;
}

/** Another key only for other input: the same input sent twice is stored once. */
export function keyFor(last: KeyOfInput | null, input: unknown, newKey: () => string): KeyOfInput {
  // What is sent without any input is the same each time.
  const sent = JSON.stringify(input ?? null);
  return last?.input === sent ? last : { input: sent, key: newKey() };
}

export interface SaveOptions<Input, Answer> {
  /** Sends it; rejects as the client does. The key belongs in what is sent when something is made. */
  readonly send: (input: Input, key: string) => Promise<Answer>;
  /** After it is stored: forget the draft, tell the person, go on. */
  readonly onSaved: (answer: Answer, input: Input) => void | Promise<void>;
  /** When somebody else was first, before that is said: ask again what is stored now. */
  readonly onConflict?: () => Promise<void>;
  /** Where it was filled in: what `fieldOf` has a field of it for is said there. */
  readonly form?: RefusingForm;
  /** At which field something is said that only the server knows, by the code of the problem. */
  readonly fieldOf?: ProblemFields;
}

/** At which field each problem is said, by its code, as the domain tells it; a form need not have all of these fields. */
export type ProblemFields = Readonly<Record<string, string>>;

/** A form as far as it says what the server refused. */
interface RefusingForm {
  readonly labels: object;
  refuse(field: string, problem: Problem): void;
}

export interface SaveState<Input> {
  /** Sends it; pressing again while it is under way does nothing. */
  save(input: Input): void;
  /** Sends once more what was not stored, as it was, with the same key. */
  retry(): void;
  /** Takes away what is said about the last attempt. */
  dismiss(): void;
  readonly isSaving: boolean;
  /** Why the last attempt was not stored; null too where its form says it at a field. */
  readonly problem: Problem | null;
  /** Whether somebody else stored another version first. */
  readonly isConflict: boolean;
  /** Whether the server was not reached, so that nobody knows whether it was stored. */
  readonly isOffline: boolean;
}

/** Whether somebody else stored another version first. */
const isConflict = (problem: Problem | null): boolean => problem?.code === 'changed-meanwhile';

/**
 * Saving, so that a retry stores once, a lost connection loses nothing (what could not be sent goes out by itself
 * once the server answers again, as long as its form is there), and a version that somebody else
 * stored meanwhile is never written over unseen.
 * @example
 * const saving = useSave({
 *   send: (visit: VisitInput, key) => record.mutateAsync({ key, trajectoryId, visit }),
 *   onSaved: () => form.reset(),
 *   form,
 *   fieldOf: visitProblemFields,
 * });
 * <SaveNotice saving={saving} />
 */
export function useSave<Input, Answer>(options: SaveOptions<Input, Answer>): SaveState<Input> {
  const { send, onSaved, onConflict, form, fieldOf = {} } = options;
  const fieldFor = ({ code }: Problem): string | null => {
    const field = fieldOf[code];
    return form !== undefined && field !== undefined && field in form.labels ? field : null;
  };
  const last = useRef<KeyOfInput | null>(null);
  const mutation = useMutation<Answer, Error, Input>({
    // Tried while offline too, so that the person hears at once that it did not go.
    networkMode: 'always',
    mutationFn: async (input) => {
      last.current = keyFor(last.current, input, () => crypto.randomUUID());
      try {
        return await send(input, last.current.key);
      } catch (error) {
        const refused = problemFromError(error);
        const field = fieldFor(refused);
        if (field !== null) form?.refuse(field, refused);
        if (isConflict(refused)) await onConflict?.();
        throw error;
      }
    },
    onSuccess: async (answer, input) => {
      last.current = null;
      await afterStoring(() => onSaved(answer, input));
    },
  });
  const problem = mutation.error === null ? null : problemFromError(mutation.error);
  const isOffline = problem?.code === 'unreachable';
  const { mutateAsync, variables } = mutation;
  useEffect(
    () => (isOffline && variables !== undefined ? onReconnected(() => mutateAsync(variables)) : undefined),
    [isOffline, variables, mutateAsync],
  );
  return {
    save: (input) => {
      if (!mutation.isPending) mutation.mutate(input);
    },
    retry: () => {
      if (mutation.variables !== undefined && !mutation.isPending) mutation.mutate(mutation.variables);
    },
    dismiss: mutation.reset,
    isSaving: mutation.isPending,
    problem: problem === null || fieldFor(problem) !== null ? null : problem,
    isConflict: isConflict(problem),
    isOffline,
  };
}
