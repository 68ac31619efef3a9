/**
 * @typedef {object} DemoAccount
 * @property {string} email
 * @property {{ nl: string, en: string }} description
 */

/**
 * The accounts that the API offers for signing in with one click.
 * @param {string} address Of the API.
 * @returns {Promise<DemoAccount[]>} Empty outside demo mode.
 */
export async function demoAccounts(address) {
  const response = await fetch(`${address}/api/trpc/demo.accounts?batch=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address, 'x-mim-request': '1' },
    body: '{}',
  });
  const [answer] = /** @type {{ result?: { data?: DemoAccount[] } }[]} */ (await response.json());
  return answer?.result?.data ?? [];
}
