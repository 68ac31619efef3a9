// .env.example is made from the lists of settings themselves, so that it explains every setting and no other.

/**
 * What is read of a setting here; the lists of the servers have more.
 * @typedef {object} Explained
 * @property {string} meaning
 * @property {string} expected
 * @property {string} [default]
 * @property {string} example
 */

/** @typedef {{ program: string, settings: Readonly<Record<string, Explained>> }} Program */

const head = `# Every setting, with what it is for. npm start reads a file named .env in this folder and needs none:
# what is absent has a default or is generated. In production each server gets its settings from its own
# environment. A wrong setting stops the start with its name and what is expected.
`;

/**
 * @param {readonly Program[]} programs
 * @returns {string} The text of .env.example.
 */
export function envExample(programs) {
  const names = [...new Set(programs.flatMap(({ settings }) => Object.keys(settings)))];
  return [head, ...names.map((name) => explanation(name, programs))].join('\n');
}

/**
 * The same as a page of docs: a table for who installs.
 * @param {readonly Program[]} programs
 */
export function settingsPage(programs) {
  const names = [...new Set(programs.flatMap(({ settings }) => Object.keys(settings)))];
  const rows = names.map((name) => {
    const readers = programs.filter(({ settings }) => settings[name]);
    const { meaning = '', expected = '' } = readers[0]?.settings[name] ?? {};
    const readBy = readers.map(({ program, settings }) => {
      const standard = settings[name]?.default;
      return standard === undefined ? program : `${program} (${standard})`;
    });
    return `| \`${name}\` | ${cell(meaning)} Must be ${cell(expected)}. | ${readBy.join(', ')} |`;
  });
  return [
    '# Settings',
    '',
    'Made from the lists of the programs by the test that makes `.env.example`. Between brackets: what holds when it is absent.',
    '',
    '| setting | what it is for | read by |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');

/**
 * @param {string} name
 * @param {readonly Program[]} programs
 */
function explanation(name, programs) {
  const readers = programs.flatMap(({ program, settings }) => {
    const setting = settings[name];
    return setting ? [{ program, setting }] : [];
  });
  const [first] = readers;
  const readBy = readers.map(({ program, setting }) =>
    setting.default === undefined ? program : `${program} (default ${setting.default})`,
  );
  return [
    ...wrapped(first?.setting.meaning ?? ''),
    ...wrapped(`Must be ${first?.setting.expected}.`),
    ...wrapped(`Read by ${readBy.join(', ')}.`),
    `#${name}=${first?.setting.example}`,
    '',
  ].join('\n');
}

/**
 * @param {string} text
 * @returns {string[]} Lines of a comment.
 */
const wrapped = (text) => text.match(/.{1,106}(?:\s|$)/g)?.map((line) => `# ${line.trimEnd()}`) ?? [];
