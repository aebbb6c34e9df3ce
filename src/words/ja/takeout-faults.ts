import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'アーカイブでも JSON ファイルでもありません。',
    nextStep: '受け取ったままのファイル（.zip か .json）を選んでください。何も取り込んでいません。',
  },
  'no-conversations': {
    sentence: 'このファイルには会話がないか、知っている形式の会話がありません。',
    nextStep: '読めるのは Airlock、ChatGPT、Claude、Open WebUI、llama.cpp、WebLLM Chat の書き出しです。',
  },
  newer: {
    sentence: 'このファイルは新しいバージョンの Airlock で作られました。',
    nextStep: '「モデルと更新」で Airlock を更新してから、もう一度取り込んでください。何も取り込んでいません。',
  },
  encrypted: {
    sentence: 'このアーカイブには独自のパスワードがかかっています。',
    nextStep: '作ったプログラムで展開し、中の JSON ファイルを選んでください。',
  },
  'broken-archive': {
    sentence: 'このアーカイブを開けません。一部がないか、壊れています。',
    nextStep: '元の場所からもう一度入手してください。何も取り込んでいません。',
  },
  unreadable: {
    sentence: 'ファイルを最後まで読めなかったか、その間に変わりました。',
    nextStep: 'まだ完全な形であるか確かめて、もう一度取り込んでください。すでに取り込んだものは残ります。',
  },
};
