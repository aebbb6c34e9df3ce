import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'クラウドのアシスタントに送られていたはずのもの',
  nothingYet:
    'まず何か質問してください。すると、同じ質問がホスト型のアシスタントに何を送っていたかがここに表示されます。',
  intro: 'ホスト型のアシスタントは質問と質問の間に何も保持しないため、リクエストごとに会話全体が送られます。',
  thisConversation: 'この会話',
  aCloud: 'クラウド',
  thisPage: 'このページ',
  requests: 'あなたの言葉を含むリクエスト',
  bytes: 'そのバイト数',
  tokens: '読み書きされたトークン（約）',
  here: 'ここで',
  price: '料金（約）',
  readPrice: '読み取り100万トークンあたりのドル',
  writtenPrice: '書き込み100万トークンあたりのドル',
  lastRequest: '最後のリクエストはこうなっていました',
};
