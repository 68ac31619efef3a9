import { newestFormat } from '@mim/domain/delivery';
import { type PackageForm, packageSink } from '../exports/package-sink.js';
import type { ProgramContext } from './context.js';
import { type CopyFlags, copyDeliveries } from './copy-deliveries.js';

export interface ConvertFlags extends CopyFlags {
  readonly format: PackageForm;
}

/**
 * The command `convert`: makes deliveries of an older format ones of the newest. What that format asks and the older one did not know
 * is empty; a table of uptake without rows says that uptake is not kept.
 */
export async function convertCommand(this: ProgramContext, flags: ConvertFlags): Promise<void> {
  let converted = 0;
  const isDone = await copyDeliveries(this, flags, 'converted', (files) => {
    const sink = packageSink(files, flags.format, newestFormat);
    return {
      ...sink,
      begin(descriptor) {
        if (descriptor.formatVersion !== newestFormat) converted += 1;
        return sink.begin(descriptor);
      },
    };
  });
  if (isDone && converted > 0) this.messages.write(`${notAsked(converted)[this.language]}\n`);
}

/** A location of format 1 is left out of the outcome; of format 2 it is in it, with nobody who answered. */
const notAsked = (count: number) => ({
  nl: `${count} aanlevering(en) waren van een eerdere indeling: wat die niet vroeg is leeg. Bij de uitkomst tellen ze nu mee als locaties waar niemand antwoordde.`,
  en: `${count} delivery/deliveries were of an earlier format: what it did not ask is empty. In the outcome they now count as locations where nobody answered.`,
});
