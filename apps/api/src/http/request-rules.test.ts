import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest } from './request-rules.js';

const seed = 20_080_702;
const ours = ['https://mim.example'];
const right = {
  method: 'POST',
  origin: 'https://mim.example',
  requestHeader: '1',
  contentType: 'application/json',
  hasBody: true,
};

const text = fc.string();
const maybe = fc.option(text, { nil: undefined });

describe('the request rules', () => {
  it.each([
    ['our own page', {}, 'ok'],
    ['JSON with a charset', { contentType: 'Application/JSON; charset=utf-8' }, 'ok'],
    ['no body and no type', { contentType: undefined, hasBody: false }, 'ok'],
    ['no origin', { origin: undefined }, 'foreign-origin'],
    ['a page without an origin', { origin: 'null' }, 'foreign-origin'],
    ['another host', { origin: 'https://other.example' }, 'foreign-origin'],
    ['a subdomain', { origin: 'https://x.mim.example' }, 'foreign-origin'],
    ['another scheme', { origin: 'http://mim.example' }, 'foreign-origin'],
    ['a longer host', { origin: 'https://mim.example.evil' }, 'foreign-origin'],
    ['no header', { requestHeader: undefined }, 'request-header-missing'],
    ['another header', { requestHeader: '1, 1' }, 'request-header-missing'],
    ['a form', { contentType: 'application/x-www-form-urlencoded' }, 'not-json'],
    ['a form with files', { contentType: 'multipart/form-data; boundary=x' }, 'not-json'],
    ['text', { contentType: 'text/plain; application/json' }, 'not-json'],
    ['a body without a type', { contentType: undefined }, 'not-json'],
  ])('%s: %o → %s', (_name, change, outcome) => {
    const checked = checkRequest({ ...right, ...change }, ours);
    expect(checked.ok ? 'ok' : checked.problem.code).toBe(outcome);
  });

  it('let nothing that can change something through from anywhere else', () => {
    fc.assert(
      fc.property(text, maybe, maybe, maybe, fc.boolean(), (method, origin, header, contentType, hasBody) => {
        fc.pre(method !== 'GET' && method !== 'HEAD');
        const checked = checkRequest({ method, origin, requestHeader: header, contentType, hasBody }, ours);
        expect(checked.ok).toBe(origin === ours[0] && header === '1' && !hasBody);
      }),
      { seed },
    );
  });

  it('let every reading through, whoever asks', () => {
    fc.assert(
      fc.property(fc.constantFrom('GET', 'HEAD'), maybe, maybe, (method, origin, contentType) => {
        const facts = { method, origin, requestHeader: undefined, contentType, hasBody: false };
        expect(checkRequest(facts, ours).ok).toBe(true);
      }),
      { seed },
    );
  });
});
