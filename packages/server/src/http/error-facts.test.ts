import { describe, expect, it } from 'vitest';
import { errorFacts } from './error-facts.js';

describe('what the log keeps of an error', () => {
  it('is its kind, its code and where it arose, and never its words', () => {
    const error = Object.assign(new TypeError('Key (email)=(fatima@mim.test)\n    at fatima'), {
      code: '23505',
    });
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ type: 'TypeError', message: '23505' });
    expect(facts.stack).toContain('error-facts.test');
    expect(JSON.stringify(facts)).not.toContain('fatima');
  });

  it('is the code of its cause where it has none itself', () => {
    const cause = Object.assign(new Error('fatima'), { code: 'EACCES' });
    expect(errorFacts(new Error('fatima', { cause: new Error('two', { cause }) })).message).toBe('EACCES');
    expect(errorFacts(new Error('Connection terminated unexpectedly')).message).toBe('no answer');
    expect(errorFacts(new Error('fatima', { cause: 'fatima' })).message).toBe('');
  });

  it('is no more than a type of what is no error', () => {
    expect(errorFacts('Fatima')).toEqual({ type: 'string', message: '', stack: '' });
  });
});
