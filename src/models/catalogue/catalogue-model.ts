import type { RemoteModel } from '../remote-model.ts';

/** A model of the catalogue, in the forms in which it can be had. */
export interface CatalogueModel extends Pick<
  RemoteModel,
  'name' | 'maker' | 'licence' | 'languages' | 'contextTokens'
> {
  parametersBillions: number;
  /** One line: what it is good at, and what it is not. Only in a list from outside: ours are in `strength-words.ts`. */
  goodAt?: string;
  /** It writes down its thoughts before it answers. */
  isThinking: boolean;
  /** Made for one kind of work: offered, never recommended. */
  isSpecial: boolean;
  /** The quickest first. */
  variants: readonly Variant[];
}

/** One form of a model: for the graphics card or the processor, and how its numbers are packed. */
export interface Variant {
  remote: RemoteModel;
  /** Its size is reckoned, not counted: people read "about". */
  isAbout: boolean;
  /** It runs on graphics cards alone that count in 16 bits (`shader-f16`). */
  needsF16: boolean;
  /** The largest piece that the graphics card must take whole; 0 for the processor. */
  largestBufferBytes: number;
}

/** As the catalogue is written: a variant says what sets it apart from the others. */
export interface CatalogueEntry extends Omit<CatalogueModel, 'variants' | 'isThinking' | 'isSpecial'> {
  isThinking?: boolean;
  isSpecial?: boolean;
  variants: readonly VariantEntry[];
}

export type VariantEntry = Pick<
  RemoteModel,
  'id' | 'quantization' | 'sizeBytes' | 'memoryBytes' | 'source' | 'files'
> & { largestBufferBytes?: number };

export function toCatalogueModel({
  variants,
  isThinking = false,
  isSpecial = false,
  ...entry
}: CatalogueEntry): CatalogueModel {
  const { name, maker, licence, languages, contextTokens } = entry;
  return {
    ...entry,
    isThinking,
    isSpecial,
    variants: variants.map(({ largestBufferBytes = 0, ...variant }) => ({
      remote: {
        name,
        maker,
        licence,
        languages,
        contextTokens,
        format: variant.source.kind === 'mlc-repository' ? 'mlc' : 'gguf',
        ...variant,
      },
      isAbout: variant.files === undefined,
      needsF16: variant.quantization.includes('f16'),
      largestBufferBytes,
    })),
  };
}
