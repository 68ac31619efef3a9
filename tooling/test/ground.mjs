import { spawnSync } from 'node:child_process';

/**
 * What tests stand on that is in no file of the repository, as a text: a result that was reached on other ground
 * is not repeated. Of today, too, for the demonstration is made up around it.
 * @param {string} browser The path of a Chromium.
 * @returns {string}
 * @example
 * testGround('/usr/bin/chromium'); // 'Node v20.20.2, linux x64, Chromium 141.0.7390.122, user 0, 2026-05-04'
 */
export function testGround(browser) {
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8' });
  return [
    `Node ${process.version}`,
    `${process.platform} ${process.arch}`,
    (stdout ?? '').trim(),
    `user ${process.getuid?.()}`,
    new Date().toISOString().slice(0, 10),
  ].join(', ');
}
