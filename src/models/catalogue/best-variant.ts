import type { CatalogueModel, Variant } from './catalogue-model.ts';
import type { Device } from './device.ts';
import { fitOf, type Fit } from './fit.ts';

export interface FittedVariant {
  variant: Variant;
  fit: Fit;
}

export interface FittedModel {
  model: CatalogueModel;
  /** The form that suits this device best, and how well. */
  best: FittedVariant;
  others: readonly FittedVariant[];
}

const order = { fits: 0, maybe: 1, no: 2 } as const;

/** The forms of a model with the best for this device first: the one that fits, else the one that may; the quickest of those. */
export function fitModel(model: CatalogueModel, device: Device): FittedModel {
  const isSlowGpu = device.gpu.isUsable && device.gpu.facts.isSoftware;
  const rank = ({ variant, fit }: FittedVariant): number =>
    // A graphics card that is only drawn in software is slower than the processor itself.
    order[fit.verdict] * 2 + (isSlowGpu && variant.remote.format === 'mlc' ? 1 : 0);
  const [best, ...others] = model.variants
    .map((variant) => ({ variant, fit: fitOf(variant, model, device) }))
    .toSorted((a, b) => rank(a) - rank(b));
  if (!best) throw new Error(`${model.name} has no form.`);
  return { model, best, others };
}
