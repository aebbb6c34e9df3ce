/** The model among the app's own files. */
export const embeddedModelId = 'smollm2-135m-instruct';

export interface Wish {
  /** The model of this site that somebody asked for. */
  asked: string | undefined;
  isUpdate: boolean;
  /** The ids of the models on this device. */
  here: readonly string[];
}

/**
 * The model that belongs to what is offered: the one asked for, else the embedded one. Undefined at an update on a
 * device that has others instead: a model that was removed does not come back by itself.
 */
export function modelToOffer({ asked, isUpdate, here }: Wish): string | undefined {
  if (asked !== undefined) return asked;
  const isReplaced = here.length > 0 && !here.includes(embeddedModelId);
  return isUpdate && isReplaced ? undefined : embeddedModelId;
}
