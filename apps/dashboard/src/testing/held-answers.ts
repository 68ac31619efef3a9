/** A question that waits for its answer. */
interface Held<Input, Answer> {
  readonly input: Input;
  readonly give: (answer: Answer) => void;
}

/**
 * Answers that come when the test gives them, in whatever order: what a slow server does, without waiting.
 * @example
 * const searches = heldAnswers<{ text: string }, readonly Hit[]>();
 * fakeApi({ 'mothers.search': searches.answer });
 */
export function heldAnswers<Input, Answer>() {
  const held: Held<Input, Answer>[] = [];
  return {
    /** The questions so far, the first one first. */
    held,
    answer: (input: Input): Promise<Answer> =>
      new Promise((give) => {
        held.push({ input, give });
      }),
  };
}
