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
  /** Why nothing is stored just now; what is wrong with one part is said by `problems`. */
  readonly problem: Problem | null;
  /** What was refused of a part as it stands; the others are stored all the same. */
  readonly problems: { readonly [Part in keyof P]?: Problem };
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
  /**
   * What a part becomes that was changed here and elsewhere: both changes in one. Without it such a part waits for a choice.
   */
  readonly merge?: <Part extends keyof P>(
    part: Part,
    base: P[Part],
    mine: P[Part],
    theirs: P[Part],
  ) => P[Part];
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
  /**
   * Sends what is not stored yet without waiting for any answer: the page goes away. Each goes over the version that
   * what is under way will have made.
   */
  readonly leave: () => void;
  /** Forgets what is not stored yet; done once nothing is under way any more. */
  readonly drop: () => Promise<void>;
  /** Ends the first conflict: this is what that part becomes, over what is stored now. */
  readonly resolve: (value: P[keyof P]) => Promise<void>;
}

/** Whether it is about what is sent, and not about whether anything can be. */
const isOfPart = ({ code }: Problem): boolean => code !== 'unreachable' && code !== 'changed-meanwhile';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Stores what is typed as it is typed: one part at a time, never two requests at once, and every request over
 * the version that the last one answered. What could not be stored stays here until it is. When somebody else
 * stored first, parts that only one of the two touched go on by themselves; a part that both touched waits for
 * a choice.
 */
export function createAutosave<P extends Parts>(options: AutosaveOptions<P>): Autosave<P> {
  const { send, load, merge, problemFromError, pause } = options;
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
    problems: {},
  };
  /** What of a part was refused: as long as it stands so, it is not sent again. */
  const refused = new Map<keyof P, unknown>();

  const set = (patch: Partial<AutosaveState<P>>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  async function storeAll(): Promise<void> {
    // Refused as a whole: tried again the next time, for it may have been the server.
    const failed = new Set<keyof P>();
    for (let part = nextToStore(failed); part !== undefined; part = nextToStore(failed)) {
      if (state.conflicts.length > 0) return set({ status: 'conflict' });
      try {
        await store(part);
      } catch (error) {
        const problem = problemFromError(error);
        if (problem.code === 'changed-meanwhile' && (await takeOver())) continue;
        if (!isOfPart(problem)) return stop(problem);
        failed.add(part);
        set({ problems: { ...state.problems, [part]: problem } });
      }
    }
    const [unsaved] = state.unsaved;
    set(
      unsaved === undefined
        ? { status: 'saved', problem: null }
        : { status: 'refused', problem: state.problems[unsaved] ?? null },
    );
  }

  const nextToStore = (failed: ReadonlySet<keyof P> = new Set()): keyof P | undefined =>
    state.unsaved.find(
      (part) => !failed.has(part) && !(refused.has(part) && refused.get(part) === state.parts[part]),
    );

  /** Stores a part as far as it is right. */
  async function store(part: keyof P): Promise<void> {
    const value = state.parts[part];
    const { [part]: _before, ...problems } = state.problems;
    set({ status: 'saving', problem: null, problems: problems as AutosaveState<P>['problems'] });
    refused.delete(part);
    const sent = await send(part, value, state.stored);
    // Typed on while it was under way: then the part is still unsaved.
    const isDone = state.parts[part] === value && sent.problem === null;
    set({
      stored: { parts: { ...state.stored.parts, [part]: sent.value }, version: sent.version },
      unsaved: isDone ? state.unsaved.filter((one) => one !== part) : state.unsaved,
    });
    if (sent.problem === null) return;
    refused.set(part, value);
    set({ problems: { ...state.problems, [part]: sent.problem } });
  }

  /** Learns what somebody else stored. False: nothing new came, so trying again would not help. */
  async function takeOver(): Promise<boolean> {
    const before = state.stored;
    const stored = await load().catch(() => before);
    if (stored.version === before.version) return false;
    const isOfBoth = (part: keyof P) =>
      !same(stored.parts[part], before.parts[part]) && !same(stored.parts[part], state.parts[part]);
    const mineOf = <Part extends keyof P>(part: Part): P[Part] =>
      merge !== undefined && isOfBoth(part)
        ? merge(part, before.parts[part], state.parts[part], stored.parts[part])
        : state.parts[part];
    const mine = Object.fromEntries(state.unsaved.map((part) => [part, mineOf(part)]));
    const conflicts = merge === undefined ? state.unsaved.filter(isOfBoth) : [];
    set({ stored, base: before.parts, parts: { ...stored.parts, ...mine }, conflicts });
    return true;
  }

  function stop(problem: Problem): void {
    set({ status: problem.code === 'unreachable' ? 'offline' : 'refused', problem });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (running !== null) return running;
    if (nextToStore() === undefined) return Promise.resolve();
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
    leave: () => {
      clearTimeout(timer);
      let version = state.stored.version + (running === null ? 0 : 1);
      for (const part of state.unsaved) {
        if (state.conflicts.length > 0) return;
        // What comes of it is seen when the page is opened again.
        void send(part, state.parts[part], { ...state.stored, version }).catch(() => {});
        version += 1;
      }
    },
    drop: async () => {
      clearTimeout(timer);
      set({ unsaved: [], conflicts: [], problems: {}, problem: null, status: 'saved' });
      await running;
    },
    resolve: (value) => {
      const [part, ...conflicts] = state.conflicts;
      if (part === undefined) return Promise.resolve();
      set({ ...put(part, value), conflicts });
      return flush();
    },
  };
}
