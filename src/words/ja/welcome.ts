import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: '内緒で話す',
  what: 'モデルはこのページの中、このデバイスの上で動きます。このページがネットワークに接続できるかどうかは、上のメーターで確かめられます。',
  check: '小さなモデルはすぐに答えますが、よく間違えます。大切なことは確かめてください。',
  examples: {
    fact: 'フランスの首都はどこですか？',
    explanation: '空が青い理由を子どもに説明してください。',
    note: '同僚への短いお礼の手紙を書いてください。',
  },
};
