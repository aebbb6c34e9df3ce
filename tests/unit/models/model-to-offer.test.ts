import { expect, test } from 'vitest';
import { embeddedModelId, modelToOffer } from '../../../src/models/model-to-offer.ts';

test('a device without any model is offered the embedded one', () => {
  expect(modelToOffer({ asked: undefined, isUpdate: false, here: [] })).toBe(embeddedModelId);
  expect(modelToOffer({ asked: undefined, isUpdate: true, here: [] })).toBe(embeddedModelId);
});

test('a model that was removed does not come back with an update', () => {
  expect(modelToOffer({ asked: undefined, isUpdate: true, here: ['another'] })).toBeUndefined();
});

test('the embedded model that is here is brought up to date', () => {
  expect(modelToOffer({ asked: undefined, isUpdate: true, here: ['another', embeddedModelId] })).toBe(embeddedModelId);
});

test('a model that is asked for is offered, with a new version too', () => {
  expect(modelToOffer({ asked: 'third', isUpdate: true, here: ['another'] })).toBe('third');
});
