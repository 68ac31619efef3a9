import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../kernel/language.js';
import { Temporal } from '../kernel/plain-date.js';
import { datedSettingsArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { type DatedSetting, settingsOn } from './dated-settings.js';
import { defaultLocationSettings, locationSettingList, settingNames } from './location-settings.js';
import { readSetting, settingChoiceSchema } from './setting-schema.js';

const day = dateArbitrary('2007-01-01', '2009-12-31').map((text) => Temporal.PlainDate.from(text));

describe('settings', () => {
  it.each(settingNames)('%s: what holds where nothing is chosen can be chosen', (name) => {
    const { default: value, label, help } = locationSettingList[name];
    expect(readSetting(name, value)).toEqual({ ok: true, value });
    for (const language of languages) {
      expect(label[language]).not.toBe('');
      expect(help[language]).not.toBe('');
    }
  });

  it('hold the programme’s own rules where nothing is chosen', () => {
    expect(defaultLocationSettings).toMatchObject({
      maximumAgeMonthsAtStart: 18,
      firstChildOnly: true,
      endAgeMonths: 18,
      monthsTwice: 0,
      completedFromMonths: 17,
      vogRequired: true,
      familiesPerVisitingMother: 2,
      retentionYears: 2,
      prospectRetentionDays: 30,
    });
  });

  it.each([
    ['retentionYears', 16],
    ['monthsTwice', 1.5],
    ['reimbursement', 'gold'],
    ['restrictedTo', ['nobody']],
    ['vogValidYears', 0],
    ['firstChildOnly', 'yes'],
  ] as const)('refuse what is out of range: %s %s', (name, value) => {
    expect(readSetting(name, value).ok).toBe(false);
    const sent = settingChoiceSchema.safeParse({ name, value, validFrom: '2008-01-01' });
    expect(sent.error?.issues[0]).toMatchObject({
      path: ['value'],
      params: { problem: { code: 'setting-out-of-range' } },
    });
  });

  it('refuse a name that is no setting', () => {
    expect(settingChoiceSchema.safeParse({ name: 'x', value: 1, validFrom: '2008-01-01' }).success).toBe(
      false,
    );
  });
});

describe('settings on a day', () => {
  it('are those of the latest choice not after it', () => {
    fc.assert(
      fc.property(datedSettingsArbitrary, day, (dated, on) => {
        const before = dated.filter(({ validFrom }) => validFrom <= on.toString());
        const latest = before
          .map(({ validFrom }) => validFrom)
          .toSorted()
          .at(-1);
        const chosen = before.findLast(({ validFrom }) => validFrom === latest);
        expect(settingsOn(dated, on).monthsTwice).toBe(chosen?.value ?? 0);
      }),
    );
  });

  it('are not made of a choice that there is not', () => {
    const retired = { name: 'colourOfTheDoor', value: 'red', validFrom: '2008-01-01' } as unknown;
    expect(() => settingsOn([retired as DatedSetting], Temporal.PlainDate.from('2008-02-01'))).toThrow(
      'no setting is called "colourOfTheDoor"',
    );
  });

  it('do not change by a choice for a later day', () => {
    fc.assert(
      fc.property(datedSettingsArbitrary, day, fc.integer({ min: 1, max: 400 }), (dated, on, days) => {
        const later = { name: 'monthsTwice', value: 12, validFrom: on.add({ days }).toString() } as const;
        expect(settingsOn([...dated, later], on)).toEqual(settingsOn(dated, on));
      }),
    );
  });
});
