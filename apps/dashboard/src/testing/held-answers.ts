import { expect } from 'vitest';

/** A question that waits for its answer. */
interface Held<Input, Answer> {
  readonly input: Input;
  readonly give: (answer: Answer) => void;
}

/**
 * Answers that come when the test gives them, in whatever order: what a slow server does, without waiting. On a slow
 * machine the half of a word may be asked for before the whole; a test answers the question that it means.
 * @example
 * const searches = heldAnswers<{ text: string }, readonly Hit[]>();
 * fakeApi({ 'mothers.search': searches.answer });
 * (await searches.asked(({ text }) => text === 'inge')).give([inge]);
 */
export function heldAnswers<Input, Answer>() {
  const held: Held<Input, Answer>[] = [];
  return {
    answer: (input: Input): Promise<Answer> =>
      new Promise((give) => {
        held.push({ input, give });
      }),
    /** The question, once it is asked. */
    asked: async (isMeant: (input: Input) => boolean): Promise<Held<Input, Answer>> => {
      const find = () => held.find(({ input }) => isMeant(input));
      await expect.poll(find).toBeDefined();
      const found = find();
      if (found === undefined) throw new Error('No such question was asked.');
      return found;
    },
  };
}
