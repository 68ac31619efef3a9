import type { Problem } from '@mim/domain/kernel';

/** Where what was typed stands. */
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict';

/** The parts of something that is saved part by part, under one version. */
export type Parts = Readonly<Record<string, unknown>>;

export interface Stored<P extends Parts> {
  readonly parts: P;
  readonly version: number;
}

export interface AutosaveState<P extends Parts> {
  /** What is in sight: what was stored, and over it what was typed. */
  readonly parts: P;
  /** What is stored, as far as is known here. */
  readonly stored: Stored<P>;
  /** Parts that are not stored yet, in the order in which they were changed. */
  readonly unsaved: readonly (keyof P)[];
  /** Of those, the parts that somebody else stored first: both versions are kept until one is chosen. */
  readonly conflicts: readonly (keyof P)[];
  /** What was stored before somebody else stored: from this both versions came. */
  readonly base: P;
  readonly status: SaveStatus;
  readonly problem: Problem | null;
}

/** What came of sending a part. */
export interface Sent<Value> {
  readonly version: number;
  /** What is stored of it now. */
  readonly value: Value;
  /** Why some of it could not be stored; the part then stays unsaved. */
  readonly problem: Problem | null;
}

export interface AutosaveOptions<P extends Parts> {
  readonly stored: Stored<P>;
  /** Stores one part over what is known to be stored; rejects as the client does. */
  readonly send: <Part extends keyof P>(
    part: Part,
    value: P[Part],
    known: Stored<P>,
  ) => Promise<Sent<P[Part]>>;
  /** What is stored now, asked for when somebody else stored first. */
  readonly load: () => Promise<Stored<P>>;
  readonly problemFromError: (error: unknown) => Problem;
  /** How long after the last key something is stored, in milliseconds. */
  readonly pause: number;
}

export interface Autosave<P extends Parts> {
  readonly state: () => AutosaveState<P>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what was typed; it is stored after a pause. */
  readonly change: <Part extends keyof P>(part: Part, value: P[Part]) => void;
  /** Stores what is not stored yet, without waiting: somebody leaves the part, or asks to try again. */
  readonly flush: () => Promise<void>;
  /** Ends the first conflict: this is what that part becomes, over what is stored now. */
  readonly resolve: (value: P[keyof P]) => Promise<void>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Stores what is typed as it is typed: one part at a time, never two requests at once, and every request over
 * the version that the last one answered. What could not be stored stays here until it is. When somebody else
 * stored first, parts that only one of the two touched go on by themselves; a part that both touched waits for
 * a choice.
 */
export function createAutosave<P extends Parts>(options: AutosaveOptions<P>): Autosave<P> {
  const { send, load, problemFromError, pause } = options;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let state: AutosaveState<P> = {
    parts: options.stored.parts,
    stored: options.stored,
    unsaved: [],
    conflicts: [],
    base: options.stored.parts,
    status: 'saved',
    problem: null,
  };

  const set = (patch: Partial<AutosaveState<P>>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  async function storeAll(): Promise<void> {
    for (let part = state.unsaved[0]; part !== undefined; part = state.unsaved[0]) {
      if (state.conflicts.length > 0) return set({ status: 'conflict' });
      try {
        const left = await store(part);
        if (left !== null) return stop(left);
      } catch (error) {
        const problem = problemFromError(error);
        if (problem.code !== 'changed-meanwhile' || !(await takeOver())) return stop(problem);
      }
    }
    set({ status: 'saved' });
  }

  /** What of the part could not be stored, if anything. */
  async function store(part: keyof P): Promise<Problem | null> {
    const value = state.parts[part];
    set({ status: 'saving', problem: null });
    const sent = await send(part, value, state.stored);
    // Typed on while it was under way: then the part is still unsaved.
    const isDone = state.parts[part] === value && sent.problem === null;
    set({
      stored: { parts: { ...state.stored.parts, [part]: sent.value }, version: sent.version },
      unsaved: isDone ? state.unsaved.filter((one) => one !== part) : state.unsaved,
    });
    return state.parts[part] === value ? sent.problem : null;
  }

  /** Learns what somebody else stored. False: nothing new came, so trying again would not help. */
  async function takeOver(): Promise<boolean> {
    const before = state.stored;
    const stored = await load().catch(() => before);
    if (stored.version === before.version) return false;
    const mine = Object.fromEntries(state.unsaved.map((part) => [part, state.parts[part]]));
    const conflicts = state.unsaved.filter(
      (part) => !same(stored.parts[part], before.parts[part]) && !same(stored.parts[part], state.parts[part]),
    );
    set({ stored, base: before.parts, parts: { ...stored.parts, ...mine }, conflicts });
    return true;
  }

  function stop(problem: Problem): void {
    set({ status: problem.code === 'unreachable' ? 'offline' : 'refused', problem });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (running !== null) return running;
    if (state.unsaved.length === 0) return Promise.resolve();
    running = storeAll().finally(() => {
      running = null;
    });
    return running;
  }

  const put = (part: keyof P, value: unknown) => ({
    parts: { ...state.parts, [part]: value },
    unsaved: state.unsaved.includes(part) ? state.unsaved : [...state.unsaved, part],
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part, value) => {
      const isHeld = state.status === 'conflict' || state.status === 'saving';
      set({ ...put(part, value), ...(isHeld ? {} : { status: 'waiting' }) });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush,
    resolve: (value) => {
      const [part, ...conflicts] = state.conflicts;
      if (part === undefined) return Promise.resolve();
      set({ ...put(part, value), conflicts });
      return flush();
    },
  };
}
