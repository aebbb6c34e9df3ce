import type { FittedModel } from './best-variant.ts';
import type { Device } from './device.ts';

/** What a first larger model may weigh, so that fetching it stays a matter of minutes. */
const mostBytes = { computer: 2.5e9, phone: 1e9, iphone: 1e9 } as const;

/**
 * The one model to take first: the largest of those for everything that surely fits and is not a long wait, that
 * speaks the person's language if any does. Undefined where nothing surely fits: then the app's own model is the best.
 * @param language the person's, as `en` or `pt-BR`
 */
export function recommend(models: readonly FittedModel[], device: Device, language: string): FittedModel | undefined {
  const candidates = models.filter(
    ({ model, best }) =>
      best.fit.verdict === 'fits' && !model.isSpecial && best.variant.remote.sizeBytes <= mostBytes[device.kind],
  );
  const spoken = candidates.filter((one) => speaks(one, language));
  return (spoken.length > 0 ? spoken : candidates)
    .toSorted((a, b) => a.model.parametersBillions - b.model.parametersBillions)
    .at(-1);
}

export function speaks({ model }: FittedModel, language: string): boolean {
  return model.languages.includes(language.split('-')[0] ?? language);
}
