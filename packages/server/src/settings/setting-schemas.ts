import { z } from 'zod';

/** What settings are written as: each reads the text of the environment. */

/**
 * A whole number within bounds, both included.
 * @example
 * wholeNumber(1, 600).parse('10'); // 10
 */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** A port: `4000`; 0 is any free one. */
export const port = wholeNumber(0, 65_535);

/**
 * An address under one of these protocols.
 * @example
 * address('https:').safeParse('https://mim.example/x').success; // true
 */
export const address = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));

export const databaseAddress = address('postgres:', 'postgresql:');
export const webAddress = address('http:', 'https:');

/** An origin as a browser sends it: scheme, host and port, nothing after. */
export const origin = webAddress.refine((value) => URL.canParse(value) && new URL(value).origin === value);

/** 32 characters hold 128 bits even when they are hexadecimal. */
export const longSecret = z.string().min(32);

/** Any text that is one. */
export const someText = z.string().min(1);

export const trueOrFalse = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Words separated by commas. */
export const words = z.string().transform((value) => value.split(',').map((word) => word.trim()));
