import { z } from 'zod';
import type { Bilingual } from '../kernel/language.js';
import { isSlug } from '../kernel/slug.js';
import { hasControls } from './control-characters.js';
import {
  type DeliveryDescriptor,
  type DescriptorFact,
  type DescriptorFacts,
  descriptorFacts,
} from './descriptor-facts.js';
import { formatVersions } from './format-version.js';

/** What is said to be expected where a value is none of its kind. */
const expected = (nl: string, en: string): { readonly params: { readonly expected: Bilingual } } => ({
  params: { expected: { nl, en } },
});

const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(
      (text) => !hasControls(text),
      expected('tekst zonder stuurtekens', 'text without control characters'),
    );
/** A list in which nothing stands twice. */
const listOf = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .array(item)
    .refine(
      (items) => new Set(items).size === items.length,
      expected('elke waarde één keer', 'each value once'),
    );

function schemaOf(fact: DescriptorFact): z.ZodType {
  switch (fact.kind) {
    case 'format':
      return z.enum(formatVersions);
    case 'number':
      return z.int().min(fact.minimum).max(fact.maximum);
    case 'slug':
      return z
        .string()
        .refine(
          isSlug,
          expected('kleine letters, cijfers en streepjes', 'lower-case letters, digits and hyphens'),
        );
    case 'text':
      return line(fact.longest);
    case 'texts':
      return listOf(line(fact.longest)).min(1);
    case 'yes-no':
      return z.boolean();
    case 'code':
      return z.enum([...fact.list.values]);
    case 'codes':
      return listOf(z.enum([...fact.list.values]));
    case 'record':
      return recordOf(fact.facts);
  }
}

const recordOf = (facts: DescriptorFacts) =>
  z.strictObject(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, schemaOf(fact)])));

/** The location's own facts of a delivery: the key `mim` of its datapackage.json. */
export const deliveryDescriptorSchema = recordOf(descriptorFacts) as unknown as z.ZodType<DeliveryDescriptor>;
