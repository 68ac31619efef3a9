import { runCaptured } from './run-captured.js';

/** Every example of a command's help: the lines of its last part that begin with the program's name. */
export async function examplesOf(command: string, language: string): Promise<readonly string[]> {
  const { data } = await runCaptured([...command.split(' '), '--help', '--language', language]);
  const from = data.findIndex((line) => /VOORBEELDEN|EXAMPLES/.test(line));
  return data
    .slice(from)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('mim ') && !line.includes('['));
}

/** The words of an example as they are typed, with the folder that it names put in another one. */
export function wordsOf(example: string, folder: (name: string) => string): readonly string[] {
  const words = example.split(' ').slice(1);
  return words.map((word, index) => (words[index - 1] === '--folder' ? folder(word) : word));
}
